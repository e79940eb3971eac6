package kz.nqs.recognition;

import static kz.nqs.law.Act.ORDER_374;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.nqs.centres.Centres;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import kz.nqs.language.Bilingual;
import kz.nqs.papers.Signature;
import kz.nqs.professions.Professions;
import org.springframework.stereotype.Component;

/** 5(2): what the contract of a case says, by what the journal knows of its signing. */
@Component
class ContractSheets {
    private final Letterheads heads;
    private final Centres centres;
    private final Professions professions;
    private final Journal journal;
    private final Clock clock;

    ContractSheets(
            Letterheads heads,
            Centres centres,
            Professions professions,
            Journal journal,
            Clock clock) {
        this.heads = heads;
        this.centres = centres;
        this.professions = professions;
        this.journal = journal;
        this.clock = clock;
    }

    ContractSheet contract(RecognitionCase now) {
        var offered = last(now, "OfferContract").orElseThrow();
        var number = offered.details().getOrDefault("contract", "");
        var day = LocalDate.ofInstant(offered.at(), clock.getZone());
        var basis = ORDER_374.paragraph("5(2)");
        var byCentre = "paper.contract.by-centre";
        return new ContractSheet(
                heads.inBoth(now, "paper.contract.title", number, day, basis),
                parties(now),
                clauses(now),
                List.of(
                        heads.signed(byCentre, offered.author().name(), offered.at()),
                        candidate(now)));
    }

    private Bilingual parties(RecognitionCase now) {
        var centre = centres.centre(now.file().centre()).name();
        var name = now.application().name();
        return heads.say(w -> w.say("paper.contract.parties", w.say(centre), name));
    }

    private List<Bilingual> clauses(RecognitionCase now) {
        var file = now.file();
        var profession = professions.profession(file.profession()).name();
        var level = String.valueOf(file.level());
        var subject = "paper.contract.subject";
        var first = heads.say(w -> w.say(subject, w.say(profession), level, file.number()));
        var others =
                Stream.of("centre", "candidate", "document", "complaint")
                        .map(clause -> heads.say("paper.contract." + clause));
        return Stream.concat(Stream.of(first), others).toList();
    }

    /** The candidate accepts on the platform, or on paper, which the registrar records. */
    private Signature candidate(RecognitionCase now) {
        var role = "paper.contract.by-candidate";
        var name = now.application().name();
        var accepted = last(now, "AcceptContract");
        if (accepted.isEmpty()) {
            return heads.byHand(role, name);
        }
        var entry = accepted.get();
        return now.file().candidate().equals(entry.author().person())
                ? heads.signed(role, name, entry.at())
                : heads.onPaper(role, name);
    }

    private Optional<Entry> last(RecognitionCase now, String step) {
        return journal.of(RecognitionCases.ROOM, now.file().id()).stream()
                .filter(entry -> entry.step().endsWith("." + step))
                .reduce((_, later) -> later);
    }
}
