package kz.nqs.recognition;

import static kz.nqs.recognition.RecognitionCases.ROOM;

import java.util.UUID;
import kz.nqs.certificates.Certificates;
import kz.nqs.journal.Author;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.law.Act;
import kz.nqs.law.Citation;
import kz.nqs.letters.CalendarFile;
import kz.nqs.letters.Letter;
import kz.nqs.papers.Occasion;
import kz.nqs.papers.Papers;
import kz.nqs.recognition.Recognition.Hearing;
import kz.nqs.recognition.Step.*;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts on paper what a step has brought about, in its transaction. */
@Component
class CasePapers {
    private final Papers papers;
    private final WrittenSheets written;
    private final ContractSheets contracts;
    private final HearingSheets hearings;
    private final ExamInvitation invitation;
    private final Certificates certificates;
    private final Vocabulary vocabulary;

    CasePapers(
            Papers papers,
            WrittenSheets written,
            ContractSheets contracts,
            HearingSheets hearings,
            ExamInvitation invitation,
            Certificates certificates,
            Vocabulary vocabulary) {
        this.papers = papers;
        this.written = written;
        this.contracts = contracts;
        this.hearings = hearings;
        this.invitation = invitation;
        this.certificates = certificates;
        this.vocabulary = vocabulary;
    }

    /** What the step itself asks to be put on paper; letters come by {@link #letter}. */
    void about(Step step, RecognitionCase now, Author author) {
        switch (step) {
            case Resubmit _ -> application(now, author);
            case OfferContract _, AcceptContract _ -> contract(now, author);
            case Familiarise _ -> briefing(now, author);
            case SignProtocol _ -> protocol(now, author);
            case IssueDocument _ -> document(now, author);
            default -> {
                // no paper but a letter
            }
        }
    }

    /** 4: form 1 as signed, in each language. */
    void application(RecognitionCase now, Author author) {
        for (var lang : Lang.values()) {
            papers.make(
                    occasion(now, "application", lang, null, author, p("A1")),
                    "recognition/sheet-application",
                    written.application(now, vocabulary.in(lang)));
        }
    }

    /** A letter just sent, in each language. */
    void letter(String kind, Letter letter, RecognitionCase now, Author author) {
        for (var lang : Lang.values()) {
            papers.make(
                    occasion(now, kind, lang, letter.id(), author, letter.basis()),
                    "recognition/sheet-letter",
                    written.letter(letter, now, author, vocabulary.in(lang)));
        }
    }

    /**
     * 6(1): the exam as an event, appointed, moved or cancelled, for the candidate's own calendar.
     */
    void event(RecognitionCase now, Hearing hearing, Letter letter, Author author) {
        for (var lang : Lang.values()) {
            var occasion = occasion(now, "calendar", lang, letter.id(), author, p("6(1)"));
            var moved = papers.next(occasion) - 1;
            var event = invitation.of(now, hearing, moved, vocabulary.in(lang));
            papers.keep(occasion, CalendarFile.MEDIA_TYPE, event.bytes());
        }
    }

    /** 17(3): once to be signed, once as signed by all. */
    void protocol(RecognitionCase now, Author author) {
        papers.make(
                inBoth(now, "protocol", author, p("17(3)")),
                "recognition/sheet-protocol",
                hearings.protocol(now));
    }

    private void contract(RecognitionCase now, Author author) {
        papers.make(
                inBoth(now, "contract", author, p("5(2)")),
                "recognition/sheet-contract",
                contracts.contract(now));
    }

    private void briefing(RecognitionCase now, Author author) {
        papers.make(
                inBoth(now, "briefing", author, p("8(2)")),
                "recognition/sheet-briefing",
                hearings.briefing(now));
    }

    /** 18: kept with the documents; its hash is journaled with the other papers of the case. */
    private void document(RecognitionCase now, Author author) {
        var serial = certificates.ofRecognition(now.file().id()).orElseThrow().serial();
        papers.note(inBoth(now, "document", author, p("18")), 1, certificates.hash(serial));
    }

    private static Occasion inBoth(
            RecognitionCase now, String kind, Author author, Citation basis) {
        return new Occasion(ROOM, now.file().id(), kind, Occasion.BOTH, null, author, basis);
    }

    private static Occasion occasion(
            RecognitionCase now,
            String kind,
            Lang lang,
            @Nullable UUID letter,
            Author author,
            Citation basis) {
        return new Occasion(ROOM, now.file().id(), kind, lang.code(), letter, author, basis);
    }

    private static Citation p(String place) {
        return Act.ORDER_374.paragraph(place);
    }
}
