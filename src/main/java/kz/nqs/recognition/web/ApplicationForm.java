package kz.nqs.recognition.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Iin;
import kz.nqs.participants.Person;
import kz.nqs.recognition.Application;
import kz.nqs.recognition.Draft;
import kz.nqs.recognition.Draft.Seen;
import kz.nqs.ui.Days;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;

/** Form 1 between what was typed and an {@link Application}: 374-F1, 5(1). */
final class ApplicationForm {
    static final List<String> FIELDS =
            List.of(
                    "name",
                    "iin",
                    "address",
                    "email",
                    "mobile",
                    "work",
                    "earlier",
                    "informal",
                    "knowledge",
                    "skills",
                    "language",
                    "consent",
                    ReceiptFields.DAY,
                    ReceiptFields.WHY_LATE);

    private static final int EARLIEST_VALIDITY = 1950; // year
    private static final int LONGEST_VALIDITY = 50; // years from now

    private ApplicationForm() {}

    /** What the platform knows of the person already. */
    static Map<String, String> of(Person person) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", person.name());
        fields.put("iin", person.iin().digits());
        fields.put("address", person.address());
        fields.put("email", person.email());
        fields.put("mobile", person.phone());
        return fields;
    }

    /** Lines end alike, whether sent by the page or as they are typed. */
    static Map<String, String> typed(Form form) {
        var fields = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> fields.put(field, form.value(field).replace("\r\n", "\n")));
        return fields;
    }

    /** A draft as it stands, for a window opened now. */
    static Form of(Draft draft) {
        var fields = new LinkedHashMap<>(draft.fields());
        return opened(fields, draft.version());
    }

    /**
     * Fields in a window opened now.
     *
     * @param version of the draft they are of
     */
    static Form opened(Map<String, String> fields, int version) {
        var opened = new LinkedHashMap<>(fields);
        opened.put("version", String.valueOf(version));
        opened.put("window", UUID.randomUUID().toString());
        return Form.filled(opened);
    }

    static Seen seen(Form form) {
        return new Seen(StepAnswers.number(form, "version"), form.id("window"));
    }

    /** Where another window wrote something else, each field says what; consent is given here. */
    static void overtaken(Form form, Draft now) {
        var other = new LinkedHashMap<>(now.fields());
        other.remove("consent");
        var language = other.remove("language");
        if (language != null && !language.isEmpty() && !form.has("language", language)) {
            form.wrong("language", "application.elsewhere.language." + language);
        }
        form.overtakenBy(other, now.version());
    }

    /** An application as it was filed, to be put right. */
    static Map<String, String> of(Application a) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", a.name());
        fields.put("iin", a.iin());
        fields.put("address", a.address());
        fields.put("email", a.email());
        fields.put("mobile", a.mobilePhone());
        fields.put("work", a.workPhone());
        fields.put(
                "earlier",
                a.earlierValidUntil() == null ? "" : Days.asTyped(a.earlierValidUntil()));
        fields.put("informal", a.informal());
        fields.put("knowledge", a.knowledge());
        fields.put("skills", a.skills());
        fields.put("language", a.examination().code());
        return fields;
    }

    /**
     * The application signed on that day; empty if something is to be put right, which the form
     * then says.
     *
     * @param own the candidate's own number, which the application must bear; null on paper
     */
    static Optional<Application> read(
            Form form, @Nullable Iin own, boolean onPaper, LocalDate signed) {
        var name = form.name("name");
        var iin = iin(form, own, onPaper, signed);
        var address = text(form, "address", 300, onPaper);
        var email = text(form, "email", 200, onPaper);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            form.wrong("email", "form.email");
        }
        var mobile = onPaper && form.value("mobile").isEmpty() ? "" : form.phone("mobile");
        var work = form.optional("work", 30);
        var earlier = earlier(form, signed);
        var informal = form.optional("informal", 2000);
        var knowledge = text(form, "knowledge", 2000, onPaper);
        var skills = text(form, "skills", 2000, onPaper);
        var language = form.value("language");
        if (!language.equals("kk") && !language.equals("ru")) {
            form.wrong("language", "form.required.language");
        }
        if (!form.value("consent").equals("yes")) {
            form.wrong("consent", "form.required.consent");
        }
        if (!form.isRight()) {
            return Optional.empty();
        }
        var number = iin.orElseThrow();
        return Optional.of(
                new Application(
                        name,
                        number.digits(),
                        number.born().orElseThrow(),
                        address,
                        email,
                        mobile,
                        work,
                        earlier,
                        informal,
                        knowledge,
                        skills,
                        Lang.of(language),
                        onPaper,
                        signed));
    }

    /** 5(1), 5(3): what is missing on paper is registered as it is and remarked upon later. */
    private static String text(Form form, String field, int most, boolean onPaper) {
        return onPaper ? form.optional(field, most) : form.required(field, most);
    }

    private static Optional<Iin> iin(
            Form form, @Nullable Iin own, boolean onPaper, LocalDate today) {
        var iin = Iin.typed(form.required("iin", 20));
        if (iin.flatMap(Iin::born).filter(born -> born.isBefore(today)).isEmpty()) {
            form.wrong("iin", "form.iin");
        } else if (own != null && !own.equals(iin.get())) {
            form.wrong("iin", "application.iin-of-another" + (onPaper ? ".paper" : ""));
        }
        return iin;
    }

    /** A year mistyped is no validity of a document. */
    private static @Nullable LocalDate earlier(Form form, LocalDate today) {
        var day = Days.typed(form, "earlier");
        var latest = today.getYear() + LONGEST_VALIDITY;
        if (day != null && (day.getYear() < EARLIEST_VALIDITY || day.getYear() > latest)) {
            form.wrong("earlier", "application.earlier.range", String.valueOf(latest));
        }
        return day;
    }
}
