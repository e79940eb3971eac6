package kz.nqs.professions.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.nqs.classifiers.Classifiers;
import kz.nqs.language.Words;
import kz.nqs.professions.Profession.Profile;
import kz.nqs.professions.Profession.RecognitionBasis;
import kz.nqs.professions.Professions;
import kz.nqs.professions.Register;
import kz.nqs.search.Search;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the register: what can be chosen, and what was. */
@Component
class Filters {
    private static final List<String> FIELDS =
            List.of("q", "sector", "basis", "level", "body", "profile");

    private final Professions professions;
    private final Classifiers classifiers;

    Filters(Professions professions, Classifiers classifiers) {
        this.professions = professions;
        this.classifiers = classifiers;
    }

    /** Values that are not among the choices are passed over. */
    Register.Filter chosen(Form form) {
        var level = form.value("level");
        return new Register.Filter(
                form.value("q"),
                given(form.value("sector")),
                among(RecognitionBasis.values(), form.value("basis")),
                level.matches("[1-8]") ? Integer.valueOf(level) : null,
                given(form.value("body")),
                among(Profile.values(), form.value("profile")));
    }

    /** Field → value → what the reader sees. */
    Map<String, Map<String, String>> choices(Words w) {
        var present = professions.choices(w.lang());
        var sectors =
                classifiers.sections().stream()
                        .filter(section -> present.sectors().contains(section.code()))
                        .toList();
        var choices = new LinkedHashMap<String, Map<String, String>>();
        choices.put("sector", map(sectors, s -> s.code(), s -> s.code() + ". " + w.say(s.name())));
        choices.put("basis", map(List.of(RecognitionBasis.values()), Enum::name, w::say));
        choices.put(
                "level",
                map(
                        classifiers.frameworkLevels(),
                        l -> String.valueOf(l.level()),
                        l -> String.valueOf(l.level())));
        choices.put("body", map(present.stateBodies(), b -> b.kk(), w::say));
        choices.put("profile", map(List.of(Profile.values()), Enum::name, w::say));
        return choices;
    }

    /** What was sent; of the text as much as is read. */
    static Form form(MultiValueMap<String, String> sent) {
        var read = new LinkedMultiValueMap<>(sent);
        read.set("q", Search.read(Form.of(sent).value("q")));
        return Form.of(read);
    }

    /** {@code ?q=…&level=4}: the address of what was chosen, as a link continues it. */
    static String query(Form form) {
        return query(form, form.value("q"));
    }

    /** The same with another text. */
    static String query(Form form, String text) {
        var address = UriComponentsBuilder.newInstance();
        var values = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> values.put(field, field.equals("q") ? text : form.value(field)));
        values.values().removeIf(String::isEmpty);
        values.keySet().forEach(field -> address.queryParam(field, "{" + field + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static @Nullable String given(String value) {
        return value.isEmpty() ? null : value;
    }

    private static <E extends Enum<E>> @Nullable E among(E[] values, String name) {
        return Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst().orElse(null);
    }

    private static <T> Map<String, String> map(
            List<T> items, Function<T, String> value, Function<T, String> shown) {
        var map = new LinkedHashMap<String, String>();
        items.forEach(item -> map.put(value.apply(item), shown.apply(item)));
        return map;
    }
}
