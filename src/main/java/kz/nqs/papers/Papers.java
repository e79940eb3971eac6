package kz.nqs.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import kz.nqs.ui.PublicAddress;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Draws papers and keeps each as it was made: the only door of this room. */
@Component
public class Papers {
    private static final String ROOM = "papers";
    private final Templates templates = new Templates();
    private final ObjectProvider<Press> press;
    private final PaperStore store;
    private final Journal journal;
    private final Clock clock;
    private final PublicAddress platform;

    Papers(
            ObjectProvider<Press> press,
            PaperStore store,
            Journal journal,
            Clock clock,
            PublicAddress platform) {
        this.press = press;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
        this.platform = platform;
    }

    /** What is still done to a drawing before it is saved. */
    public interface Finish {
        void of(PDDocument pdf) throws IOException;
    }

    /** Draws a template of any room: PDF/A-3a and PDF/UA-1. */
    public Drawn draw(String template, Object page, Finish finish) {
        return drawn(templates.xhtml(template, page), finish);
    }

    /**
     * Draws a paper in the common frame and keeps it, in the caller's transaction: a step and its
     * papers stand or fall together. Its code, printed on every page, is made of its version and of
     * what it says.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public KeptPaper make(Occasion occasion, String template, Object page) {
        var version = store.next(occasion);
        var xhtml = templates.xhtml(template, page);
        var code = Code.of(version, xhtml.getBytes(StandardCharsets.UTF_8));
        var drawn = drawn(Templates.filled(xhtml, code, platform.printed()), _ -> {});
        return kept(occasion, version, "application/pdf", drawn.bytes(), code);
    }

    /** The version that the next paper of that kind would have. */
    public int next(Occasion occasion) {
        return store.next(occasion);
    }

    /** Keeps a file that somebody else has made, as {@link #make} does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public KeptPaper keep(Occasion occasion, String mediaType, byte[] bytes) {
        var version = store.next(occasion);
        return kept(occasion, version, mediaType, bytes, Code.of(version, bytes));
    }

    /** Notes in the journal a paper that its own room keeps. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Occasion occasion, int version, String sha256) {
        journal(occasion, version, Map.of("sha256", sha256));
    }

    /** The papers of a case in the order made, older versions included. */
    @Transactional(readOnly = true)
    public List<KeptPaper> of(String room, UUID subject) {
        return store.of(room, subject);
    }

    /**
     * The paper, byte for byte as made.
     *
     * @throws IllegalStateException if the bytes held are not those that were made
     */
    @Transactional(readOnly = true)
    public byte[] bytes(KeptPaper paper) {
        var bytes = store.bytes(paper.id());
        if (!Code.sha256(bytes).equals(paper.sha256())) {
            throw new IllegalStateException("paper " + paper.id() + " was changed");
        }
        return bytes;
    }

    private Drawn drawn(String xhtml, Finish finish) {
        try {
            return press.getObject().draw(xhtml, finish);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeptPaper kept(Occasion o, int version, String type, byte[] bytes, String code) {
        var id = UUID.randomUUID();
        var sha256 = Code.sha256(bytes);
        var now = clock.instant();
        var paper = new KeptPaper(id, o.kind(), o.lang(), version, o.letter(), type, sha256, now);
        store.add(o, paper, bytes);
        journal(o, version, Map.of("sha256", sha256, "code", code));
        return paper;
    }

    private void journal(Occasion o, int version, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("paper", o.kind());
        all.put("lang", o.lang());
        all.put("version", String.valueOf(version));
        journal.record(entry(o, version, Map.copyOf(all)));
    }

    private Entry entry(Occasion o, int version, Map<String, String> details) {
        var step = "papers.step.Made";
        var now = clock.instant();
        return new Entry(ROOM, o.subject(), version, now, o.by(), step, o.basis(), details);
    }
}
