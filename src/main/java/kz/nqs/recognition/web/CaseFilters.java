package kz.nqs.recognition.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.nqs.professions.Profession;
import kz.nqs.recognition.CasesWanted;
import kz.nqs.recognition.CasesWanted.Order;
import kz.nqs.ui.Days;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of a centre's cases: what was chosen. */
final class CaseFilters {
    private static final int MOST_TYPED = 100;
    private static final List<String> FIELDS =
            List.of("q", "state", "profession", "exam", "overdue", "sort");

    private CaseFilters() {}

    static CasesWanted wanted(UUID centre, Form form, List<Profession> offered, LocalDate today) {
        var text = form.value("q");
        return new CasesWanted(
                centre,
                text.substring(0, Math.min(MOST_TYPED, text.length())),
                form.value("state"),
                profession(form.value("profession"), offered),
                Days.typed(form, "exam"),
                form.value("overdue").isEmpty() ? null : today,
                order(form.value("sort")));
    }

    /** {@code ?q=…&state=…&page=2}. */
    static String query(Form form, int page) {
        var values = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> values.put(field, form.value(field)));
        values.put("page", page > 1 ? String.valueOf(page) : "");
        values.values().removeIf(String::isEmpty);
        var address = UriComponentsBuilder.newInstance();
        values.keySet().forEach(field -> address.queryParam(field, "{" + field + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static @Nullable UUID profession(String number, List<Profession> offered) {
        return offered.stream()
                .filter(profession -> String.valueOf(profession.number()).equals(number))
                .map(Profession::id)
                .findFirst()
                .orElse(null);
    }

    private static Order order(String name) {
        return Arrays.stream(Order.values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(Order.NEWEST);
    }
}
