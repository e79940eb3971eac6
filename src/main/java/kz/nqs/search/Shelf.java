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
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final NavigableMap<String, Postings> postings = new TreeMap<>();
    private final List<@Nullable Document> documents = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Lexicon lexicon = new Lexicon(postings);
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
        documents.add(Document.of(entry));
        places.put(entry.key(), place);
    }

    Best find(Query query, Lang lang, int most) {
        lock.readLock().lock();
        try {
            return best(marked(query, lang), lang, most);
        } finally {
            lock.readLock().unlock();
        }
    }

    private Closeness marked(Query query, Lang lang) {
        var closeness = new Closeness(query, lang, documents.size());
        for (int i = 0; i < query.words().size(); i++) {
            for (var word : query.words().get(i)) {
                mark(i, word, closeness);
            }
        }
        return closeness;
    }

    private void mark(int at, String word, Closeness closeness) {
        var telling = Forms.isCode(word) || word.length() >= Query.TELLING;
        for (var begun : postings.tailMap(word, false).entrySet()) {
            if (!begun.getKey().startsWith(word)) {
                break;
            }
            closeness.beginning(at, begun.getValue(), telling);
        }
        for (var form : Query.wholes(word)) {
            var of = postings.get(form);
            if (of != null) {
                closeness.whole(at, of);
            }
        }
    }

    private Best best(Closeness closeness, Lang lang, int most) {
        var ranking = new Ranking(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            var document = documents.get(i);
            if (document != null) {
                ranking.add(closeness.tier(i, document), document.title(lang).length(), i);
            }
        }
        return new Best(
                ranking.total(),
                ranking.first(most).mapToObj(documents::get).map(Objects::requireNonNull).toList());
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
