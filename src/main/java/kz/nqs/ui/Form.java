package kz.nqs.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What a person typed, field by field, and what is to be put right: comes back as it was sent. */
public final class Form {
    private static final Set<String> MEANT_OF_ANY =
            Set.of("form.too-long", "form.unprintable", "form.elsewhere", "form.elsewhere.empty");
    private final Map<String, List<String>> values;
    private final Map<String, Problem> problems = new LinkedHashMap<>();
    private final Map<String, Problem> questions = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    private Form(Map<String, List<String>> values) {
        this.values = values;
    }

    public static Form empty() {
        return new Form(new LinkedHashMap<>());
    }

    public static Form of(MultiValueMap<String, String> sent) {
        var values = new LinkedHashMap<String, List<String>>();
        sent.forEach((field, typed) -> values.put(field, Characters.seen(typed)));
        return new Form(values);
    }

    public static Form filled(Map<String, String> kept) {
        var values = new LinkedHashMap<String, List<String>>();
        kept.forEach((field, value) -> values.put(field, List.of(value)));
        return new Form(values);
    }

    /** The value of a field without the blanks around it; empty if it was not sent. */
    public String value(String field) {
        var sent = values.getOrDefault(field, List.of());
        return sent.isEmpty() || sent.getFirst() == null ? "" : sent.getFirst().strip();
    }

    /** The fields that were sent. */
    public Set<String> fields() {
        return values.keySet();
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    public @Nullable Problem problem(String field) {
        return problems.get(field);
    }

    /** A field is drawn under that label: the summary above it names it so. */
    public void called(String field, String label) {
        labels.put(field, label);
    }

    /** The label of a field whose problem does not say by itself which field is meant. */
    public String named(String field, Problem problem) {
        return MEANT_OF_ANY.contains(problem.messageKey()) ? labels.getOrDefault(field, "") : "";
    }

    public Map<String, Problem> problems() {
        return problems;
    }

    /** Nothing is to be put right and nothing is asked that has not been said yes to. */
    public boolean isRight() {
        return problems.isEmpty() && !isAsking();
    }

    /** What is said back before it counts, each question with its box. */
    public Map<String, Problem> questions() {
        return questions;
    }

    /** Whether all is filled in rightly and only a yes is missing. */
    public boolean isAsking() {
        return problems.isEmpty() && questions.keySet().stream().anyMatch(box -> !isYes(box));
    }

    /** Says back what was entered; it counts once that box is ticked. */
    public Form ask(String box, String messageKey, Object... filling) {
        questions.put(box, new Problem(messageKey, filling));
        return this;
    }

    private boolean isYes(String box) {
        return value(box).equals("yes");
    }

    /** Notes what is wrong with a field; the first thing noted stands. */
    public Form wrong(String field, String messageKey, Object... filling) {
        problems.putIfAbsent(field, new Problem(messageKey, filling));
        return this;
    }

    /** The value, with a problem noted if it is empty or longer than {@code most} characters. */
    public String required(String field, int most) {
        var value = optional(field, most);
        if (value.isEmpty()) {
            wrong(field, "form.required." + field);
        }
        return value;
    }

    /** A person's name: letters of any alphabet, blanks, hyphens, apostrophes, points. */
    public String name(String field) {
        var value = required(field, 200);
        if (!value.isEmpty() && !value.matches("\\p{L}[\\p{L}\\p{M} .'’ʼ-]*")) {
            wrong(field, "form.name");
        }
        return value;
    }

    /** A telephone number: digits, ten at least, and what is written between them. */
    public String phone(String field) {
        var value = required(field, 30);
        var digits = value.replaceAll("\\D", "").length();
        if (!value.isEmpty() && (digits < 10 || !value.matches("[+\\d() -]+"))) {
            wrong(field, "form.phone");
        }
        return value;
    }

    /** What a hidden field identifies; something new if it says nothing that can be read. */
    public UUID id(String field) {
        try {
            return UUID.fromString(value(field));
        } catch (IllegalArgumentException unreadable) {
            return UUID.randomUUID();
        }
    }

    /**
     * Somebody saved other values meanwhile: each field that differs says what stands there, and
     * the form, sent once more, replaces them.
     *
     * @param version of what stands
     */
    public void overtakenBy(Map<String, String> standing, int version) {
        standing.forEach(
                (field, value) -> {
                    if (!value(field).replace("\r\n", "\n").equals(value)) {
                        wrong(
                                field,
                                value.isEmpty() ? "form.elsewhere.empty" : "form.elsewhere",
                                value);
                    }
                });
        values.put("version", List.of(String.valueOf(version)));
    }

    /** The value, with a problem noted if it is longer than {@code most} characters. */
    public String optional(String field, int most) {
        var value = value(field);
        if (value.length() > most) {
            wrong(field, "form.too-long", most, value.length());
        }
        Characters.unprintable(value).ifPresent(it -> wrong(field, "form.unprintable", it));
        return value;
    }

    /** What is wrong with one field: a message and what fills it. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Problem(String messageKey, Object[] filling) {}
}
