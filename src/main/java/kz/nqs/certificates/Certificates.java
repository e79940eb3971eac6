package kz.nqs.certificates;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.journal.Author;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import kz.nqs.law.Citation;
import kz.nqs.numbering.Ordinals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Documents of recognition: the only door of this room. */
@Component
public class Certificates {
    static final String ROOM = "certificates";
    private final DocumentStore store;
    private final Together<SerialNumber, RecognitionDocument> verified;
    private final Ordinals ordinals;
    private final PaperMaker papers;
    private final Journal journal;
    private final Clock clock;

    Certificates(
            DocumentStore store,
            Ordinals ordinals,
            PaperMaker papers,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.verified = new Together<>(store::find);
        this.ordinals = ordinals;
        this.papers = papers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Issues the document and makes its paper, in the caller's transaction; a second time returns
     * the first document. 374-18.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a
     *     transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public RecognitionDocument issue(ToIssue content) {
        var issuedOn = LocalDate.now(clock);
        var validUntil = lastDay(issuedOn, content.validityYears());
        if (store.begin(content, issuedOn, validUntil)) {
            // others wait for their ordinal from here to the end of the transaction
            var serial = SerialNumber.of(content, ordinals.next("recognition-document"));
            var paper =
                    papers.make(
                            new RecognitionDocument(serial, content, issuedOn, validUntil, null));
            store.complete(content.recognition(), serial, paper, sha256(paper));
        }
        return ofRecognition(content.recognition()).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<RecognitionDocument> find(SerialNumber serial) {
        return Optional.ofNullable(store.find(List.of(serial)).get(serial));
    }

    /** As committed; those who ask at the same time are answered by one statement. */
    public Optional<RecognitionDocument> verify(SerialNumber serial) {
        return verified.find(serial);
    }

    @Transactional(readOnly = true)
    public Optional<RecognitionDocument> ofRecognition(UUID recognition) {
        return store.ofRecognition(recognition);
    }

    /** All that were issued to that person, the latest first. */
    @Transactional(readOnly = true)
    public List<RecognitionDocument> ofHolder(UUID holder) {
        return store.ofHolder(holder);
    }

    /**
     * The paper, byte for byte as made on the day of issue.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException if no such document was issued
     * @throws IllegalStateException if the bytes held are not those that were made
     */
    @Transactional(readOnly = true)
    public byte[] paper(SerialNumber serial) {
        var kept = store.paper(serial);
        if (!sha256(kept.bytes()).equals(kept.sha256())) {
            throw new IllegalStateException("the paper of " + serial + " was changed");
        }
        return kept.bytes();
    }

    /** SHA-256 of the paper, in hexadecimal digits. */
    @Transactional(readOnly = true)
    public String hash(SerialNumber serial) {
        return store.hash(serial);
    }

    /** The document does not hold good from today; once annulled it stays so. */
    @Transactional
    public void annul(SerialNumber serial, Author by, Citation basis) {
        store.annul(serial, LocalDate.now(clock))
                .ifPresent(
                        recognition ->
                                journal.record(
                                        new Entry(
                                                ROOM,
                                                recognition,
                                                1,
                                                clock.instant(),
                                                by,
                                                "certificates.step.Annulled",
                                                basis,
                                                Map.of("serial", serial.toString()))));
    }

    /**
     * Reading «validity of a document»: the day before the anniversary of the day of issue; of 29
     * February where the year has none, 28 February.
     */
    static @Nullable LocalDate lastDay(LocalDate issuedOn, @Nullable Integer years) {
        if (years == null) {
            return null;
        }
        var anniversary = issuedOn.plusYears(years);
        return anniversary.getDayOfMonth() == issuedOn.getDayOfMonth()
                ? anniversary.minusDays(1)
                : anniversary;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
