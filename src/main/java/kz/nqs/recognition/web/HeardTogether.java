package kz.nqs.recognition.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.nqs.examination.Commission;
import kz.nqs.journal.Author;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.CaseList;
import kz.nqs.recognition.Hearings;
import kz.nqs.recognition.Recognition.UnderContract;
import kz.nqs.recognition.RecognitionCase;
import kz.nqs.recognition.Step.Appoint;
import kz.nqs.recognition.Taken.AlreadyDone;
import kz.nqs.recognition.Taken.Done;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Component;

/** 6(1), 9(1): several candidates at one hour before one commission, each with a notice. */
@Component
class HeardTogether {
    static final String FIELD = "with";
    private static final Pattern TICK =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){4}[0-9a-f]{8}):(\\d{1,9})");
    private final CaseList list;
    private final Hearings hearings;

    HeardTogether(CaseList list, Hearings hearings) {
        this.list = list;
        this.hearings = hearings;
    }

    /** A case and its version when the clerk ticked it. */
    record Ticked(RecognitionCase found, int version, boolean isLikely) {
        String number() {
            return found.file().number();
        }

        /** {@code № 0017-2026-000002, Һәкімов Ұлан Өмірзақұлы}. */
        String named() {
            return "№ " + number() + ", " + found.application().name();
        }

        /** An exam that is appointed already is changed on the page of its own case. */
        boolean isWaiting() {
            return version == found.version() && isLikely;
        }

        boolean sitsOn(Commission commission) {
            return commission.signers().contains(found.file().candidate());
        }
    }

    /** How a candidate is ticked: by the case as the clerk saw it. */
    static String tick(RecognitionCase other) {
        return other.file().id() + ":" + other.version();
    }

    List<Ticked> ticked(Form form, Seen seen) {
        var versions = versions(form);
        return list.alike(seen.found().file(), versions.keySet()).stream()
                .map(other -> ticked(other, versions.get(other.file().id()), seen))
                .toList();
    }

    private Ticked ticked(RecognitionCase other, int version, Seen seen) {
        return new Ticked(other, version, list.mayBeWith(seen.found(), other));
    }

    private static Map<UUID, Integer> versions(Form form) {
        return form.all(FIELD).stream()
                .map(TICK::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .collect(
                        toMap(
                                HeardTogether::id,
                                tick -> Integer.parseInt(tick.group(2)),
                                Math::max));
    }

    private static UUID id(MatchResult tick) {
        return UUID.fromString(tick.group(1));
    }

    /**
     * Appoints the same exam for each of them.
     *
     * @return the numbers of those for whom it could not be
     */
    List<String> appoint(List<Ticked> others, Appoint asked, Commission commission, Author author) {
        return others.stream()
                .filter(other -> !isAppointed(other, asked, commission, author))
                .map(Ticked::number)
                .toList();
    }

    private boolean isAppointed(Ticked other, Appoint asked, Commission commission, Author author) {
        var file = other.found().file();
        if (other.sitsOn(commission) || file.candidate().equals(author.person())) {
            return false;
        }
        var change = other.found().state() instanceof UnderContract ? "" : asked.change();
        var own = new Appoint(asked.hearing().at(UUID.randomUUID()), change);
        var taken = hearings.appoint(file.id(), other.version(), own, commission, author);
        return taken instanceof Done || taken instanceof AlreadyDone;
    }
}
