package kz.nqs.recognition;

import static kz.nqs.law.Act.ORDER_374;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.nqs.examination.Sitting;
import kz.nqs.examination.Sittings;
import kz.nqs.papers.Signature;
import kz.nqs.participants.People;
import kz.nqs.professions.Professions;
import kz.nqs.programmes.Programmes;
import org.springframework.stereotype.Component;

/** 8(2), 17(3): what the log of briefing and the protocol of a hearing say. */
@Component
class HearingSheets {
    private final Letterheads heads;
    private final CaseStore store;
    private final Sittings sittings;
    private final Professions professions;
    private final Programmes programmes;
    private final People people;
    private final Clock clock;

    HearingSheets(
            Letterheads heads,
            CaseStore store,
            Sittings sittings,
            Professions professions,
            Programmes programmes,
            People people,
            Clock clock) {
        this.heads = heads;
        this.store = store;
        this.sittings = sittings;
        this.professions = professions;
        this.programmes = programmes;
        this.people = people;
        this.clock = clock;
    }

    HearingSheet briefing(RecognitionCase now) {
        return sheet(now, "paper.briefing", now.file().number(), "8(2)", List.of());
    }

    HearingSheet protocol(RecognitionCase now) {
        var number = Objects.requireNonNull(sitting(now).protocol());
        return sheet(now, "paper.protocol.title", number, "17(3)", signatures(sitting(now)));
    }

    private List<Signature> signatures(Sitting sitting) {
        var signers = sitting.commission().signers();
        var known = people.people(signers);
        return signers.stream()
                .map(id -> signature(sitting, id, Objects.requireNonNull(known.get(id)).name()))
                .toList();
    }

    private Signature signature(Sitting sitting, UUID signer, String name) {
        var role = role(sitting, signer);
        var day = sitting.signatures().get(signer);
        return day == null ? heads.byHand(role, name) : heads.signedOn(role, name, day);
    }

    private HearingSheet sheet(
            RecognitionCase now,
            String titleKey,
            String number,
            String place,
            List<Signature> signatures) {
        var file = now.file();
        var basis = ORDER_374.paragraph(place);
        return new HearingSheet(
                heads.inBoth(now, titleKey, number, LocalDate.now(clock), basis),
                now.application().name(),
                file.number(),
                professions.profession(file.profession()).name(),
                file.level(),
                sitting(now),
                programmes.programme(file.programme()),
                signatures);
    }

    private Sitting sitting(RecognitionCase now) {
        return store.sittingOf(now.file().id()).flatMap(sittings::sitting).orElseThrow();
    }

    private static String role(Sitting sitting, UUID signer) {
        if (signer.equals(sitting.commission().chair())) {
            return "commission.chair";
        }
        return signer.equals(sitting.commission().secretary())
                ? "commission.secretary"
                : "paper.protocol.member";
    }
}
