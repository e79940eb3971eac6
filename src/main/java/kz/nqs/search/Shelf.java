package kz.nqs.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import kz.nqs.language.Lang;
import kz.nqs.search.Found.Hit;
import org.jspecify.annotations.Nullable;

/** The entries of one register, in the memory of this node. */
final class Shelf {
    private static final Best NOTHING = new Best(0, List.of());

    /** After all letters. */
    private static final char LAST = '\uffff';

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final NavigableMap<String, Postings> postings = new TreeMap<>();
    private final List<@Nullable Document> documents = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Lexicon lexicon = new Lexicon(postings);
    private final Callings callings = new Callings();
    private long version;

    /** What was found: how many there are, and the closest of them. */
    record Best(int total, List<Document> documents) {
        List<Hit> hits() {
            return documents.stream().map(Document::hit).toList();
        }
    }

    boolean isAt(long asked) {
        lock.readLock().lock();
        try {
            return version >= asked;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Brings the shelf to that version, if nobody has done so meanwhile. */
    void update(long latest, Changes changes, String register) {
        lock.writeLock().lock();
        try {
            if (version < latest) {
                changes.since(register, version).forEach(this::change);
                version = latest;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void change(Changes.Change change) {
        var old = places.remove(change.entry().key());
        if (old != null) {
            documents.set(old, null);
        }
        if (!change.gone()) {
            add(change.entry());
        }
    }

    private void add(Entry entry) {
        var place = documents.size();
        var lexemes = new Lexemes(entry);
        lexemes.words().forEach(lexicon::learn);
        lexemes.fields()
                .forEach(
                        (lexeme, field) ->
                                postings.computeIfAbsent(lexeme, _ -> new Postings())
                                        .add(place, field));
        var document = Document.of(entry);
        callings.add(place, document);
        documents.add(document);
        places.put(entry.key(), place);
    }

    Best find(Query query, Lang lang, int most) {
        lock.readLock().lock();
        try {
            var closeness = new Closeness(query.words().size(), lang, documents.size());
            return isMarked(query, closeness) ? best(query, closeness, lang, most) : NOTHING;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** False if one of the words is nowhere. */
    private boolean isMarked(Query query, Closeness closeness) {
        for (int i = 0; i < query.words().size(); i++) {
            var found = false;
            for (var word : query.words().get(i)) {
                found |= mark(i, word, closeness);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private boolean mark(int at, String word, Closeness closeness) {
        var telling = Forms.isCode(word) || word.length() >= Query.TELLING;
        var begun = postings.subMap(word, false, word + LAST, false).values();
        begun.forEach(of -> closeness.beginning(at, of, telling));
        var found = !begun.isEmpty();
        for (var form : Query.wholes(word)) {
            var of = postings.get(form);
            if (of != null) {
                closeness.whole(at, of);
                found = true;
            }
        }
        return found;
    }

    private Best best(Query query, Closeness closeness, Lang lang, int most) {
        callings.mark(query.plain(), lang, closeness);
        var ranking = new Ranking(most, documents.size());
        for (int i = 0; i < documents.size(); i++) {
            var document = documents.get(i);
            if (document != null && closeness.hasAll(i)) {
                ranking.add(closeness.tier(i), document.title(lang).length(), i);
            }
        }
        return new Best(
                ranking.total(),
                ranking.first().mapToObj(documents::get).map(Objects::requireNonNull).toList());
    }

    /** Asks the words of this register something while nobody changes them. */
    <T> T ask(Function<Lexicon, T> question) {
        lock.readLock().lock();
        try {
            return question.apply(lexicon);
        } finally {
            lock.readLock().unlock();
        }
    }
}
