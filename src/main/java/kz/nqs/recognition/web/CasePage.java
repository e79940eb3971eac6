package kz.nqs.recognition.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.nqs.calendar.Deadlines.Kept;
import kz.nqs.centres.Centre;
import kz.nqs.certificates.RecognitionDocument;
import kz.nqs.journal.Entry;
import kz.nqs.language.Lang;
import kz.nqs.letters.Letter;
import kz.nqs.papers.KeptPaper;
import kz.nqs.participants.Person;
import kz.nqs.post.Posted;
import kz.nqs.professions.Profession;
import kz.nqs.programmes.Programme;
import kz.nqs.recognition.Application;
import kz.nqs.recognition.Attachment;
import kz.nqs.recognition.AwaitedAccount;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.CaseFile;
import kz.nqs.recognition.Recognition;
import kz.nqs.recognition.Recognition.Appointed;
import kz.nqs.recognition.Recognition.Briefed;
import kz.nqs.recognition.Recognition.Familiarised;
import kz.nqs.recognition.Recognition.FilePart;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * The page of a case for one reader.
 *
 * @param duties what is due now, with how it stands today
 * @param appointing what an exam is appointed from, if the reader may appoint one
 * @param contracts open contracts of the centre, for a group of candidates
 * @param nameDiffers the candidate's name as the platform knows it, if the application has another
 * @param account for the registrar: that the candidate has no account yet
 * @param letters of the case, the newest first
 * @param registrar what only the centre is shown
 * @param failure what is open to who has not passed
 * @param posted what has become of the e-mails about the letters; for their sender alone
 * @param tried the action whose form came back, null if none did
 * @param since what others did while the reader was deciding
 */
record CasePage(
        Seen seen,
        Profession profession,
        Centre centre,
        Programme programme,
        List<Attachment> attachments,
        List<Letter> letters,
        Map<UUID, Posted> posted,
        List<KeptPaper> papers,
        List<Entry> done,
        List<DutyNow> duties,
        List<Kept> deadlines,
        List<Stage> next,
        List<CaseAction> actions,
        @Nullable Appointing appointing,
        List<String> contracts,
        Map<UUID, Person> commission,
        @Nullable RecognitionDocument document,
        @Nullable String nameDiffers,
        @Nullable AwaitedAccount account,
        @Nullable ForRegistrar registrar,
        @Nullable AfterFailure failure,
        Form form,
        @Nullable CaseAction tried,
        List<Entry> since) {
    private static final Predicate<String> NOT_EMPTY = Predicate.not(String::isEmpty);

    /** Fields in which a person writes sentences. */
    private static final Predicate<String> TYPED =
            Pattern.compile(
                            "reason|change|why|recommendations|log|time|place|order|address|informal"
                                    + "|knowledge|skills|part-.*-remark|line-\\d+-note")
                    .asMatchPredicate();

    public CaseFile file() {
        return seen.found().file();
    }

    public Recognition state() {
        return seen.found().state();
    }

    public int version() {
        return seen.found().version();
    }

    public Application application() {
        return seen.found().application();
    }

    /** Family name and initials, which stay on one line. */
    public String shortName() {
        return unbroken(Person.abbreviated(application().name()));
    }

    static String unbroken(String name) {
        return name.replace(' ', '\u00a0');
    }

    /** The form of an action: as it was sent if it came back, else as it is first shown. */
    public Form form(CaseAction action) {
        if (action == tried) {
            return form;
        }
        return switch (action) {
            case APPOINT -> appointing == null ? Form.empty() : appointing.first();
            case CHECK -> registrar == null ? Form.empty() : registrar.check();
            default -> Form.empty();
        };
    }

    /** The newest event of the exam for the candidate's own calendar. */
    public boolean hasEvent(Lang lang) {
        return papers(lang).stream().anyMatch(paper -> paper.kind().equals("calendar"));
    }

    /** What was typed into a form that is no longer on this page, to be copied from here. */
    public List<String> unsent() {
        var gone = !since.isEmpty() || tried == CaseAction.RESUBMIT;
        return gone
                ? form.fields().stream().filter(TYPED).map(form::value).filter(NOT_EMPTY).toList()
                : List.of();
    }

    /** 15: how many right answers the reader entered when a colleague had been first. */
    public String unsentAnswers() {
        return tried == CaseAction.THEORY && !since.isEmpty() ? form.value("correct") : "";
    }

    /** 8: the exam's day went by without what belongs before it; only an absence is recorded. */
    public boolean isMissed(LocalDate today) {
        var hearing = seen.hearing();
        return (state() instanceof Appointed || state() instanceof Familiarised)
                && !isToReappoint()
                && hearing != null
                && hearing.day().isBefore(today);
    }

    /** 9: all was ready, the day is over, and no result is recorded. */
    public boolean isUnrecorded(LocalDate today) {
        var hearing = seen.hearing();
        return state() instanceof Briefed
                && !isToReappoint()
                && hearing != null
                && hearing.day().isBefore(today);
    }

    /** The papers for a reader of that language: newest versions, in the order first made. */
    public Collection<KeptPaper> papers(Lang lang) {
        var newest = new LinkedHashMap<String, KeptPaper>();
        papers.stream().filter(p -> p.isFor(lang)).forEach(p -> newest.put(p.kind(), p));
        return newest.values();
    }

    public List<Attached> attached(FilePart part) {
        return attachments.stream()
                .filter(attachment -> attachment.part() == part)
                .map(attachment -> new Attached("/cases/" + file().id(), attachment))
                .toList();
    }

    /** 5(5): whether a refusal is at hand while the candidate was not handed the remarks. */
    public boolean isRefusedUnheard() {
        return actions.contains(CaseAction.REFUSE)
                && registrar != null
                && !registrar.toBeHanded().isEmpty();
    }

    /** 6(2): the calendar has changed, and the day appointed is none that may be. */
    public boolean isToReappoint() {
        return duties.stream().anyMatch(duty -> duty.label().endsWith(".reappoint"));
    }

    public boolean isClosed() {
        return duties.isEmpty();
    }
}
