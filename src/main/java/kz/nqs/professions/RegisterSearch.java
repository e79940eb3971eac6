package kz.nqs.professions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.nqs.language.Lang;
import kz.nqs.professions.Profession.Level;
import kz.nqs.professions.Register.Row;
import kz.nqs.search.Found;
import kz.nqs.search.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds rows of the register: the mandatory part first, then by the alphabet of the reader; where a
 * text is looked for, the part with the closest first, in it the closest first.
 */
@Component
class RegisterSearch {
    private static final String HITS =
            " join unnest(cast(:hits as uuid[])) with ordinality hit (id, place) on hit.id = p.id";

    private final JdbcClient jdbc;
    private final Search search;

    RegisterSearch(JdbcClient jdbc, Search search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    Register.Rows rows(Register.Filter filter, Lang lang, int page, int size) {
        var found = found(filter.text(), lang);
        var counted =
                jdbc.sql(sql(filter, lang))
                        .params(Narrowing.values(filter))
                        .param("hits", found.in(Professions.REGISTER).keys().toArray(String[]::new))
                        .param("size", size)
                        .param("from", (page - 1L) * size)
                        .query(RegisterSearch::counted)
                        .list();
        return counted.isEmpty()
                ? new Register.Rows(List.of(), 0, 0, found)
                : new Register.Rows(
                        counted.stream().map(Counted::row).toList(),
                        counted.getFirst().total(),
                        counted.getFirst().professions(),
                        found);
    }

    private Found found(String text, Lang lang) {
        return text.isBlank()
                ? Found.NOTHING
                : search.find(Professions.REGISTER, text, lang, Integer.MAX_VALUE);
    }

    private static String sql(Register.Filter filter, Lang lang) {
        var asked = !filter.text().isBlank();
        var from =
                "profession p join profession_level f on f.profession = p.id"
                        + (asked ? HITS : "")
                        + " where "
                        + Narrowing.conditions(filter);
        return """
        select %1$s, f.nqf, f.sqf, counted.total, counted.professions
        from (select count(*) as total, count(distinct p.id) as professions from %2$s) counted,
            %2$s
        order by %3$s, f.nqf limit :size offset :from
        """
                .formatted(
                        ProfessionRows.COLUMNS,
                        from,
                        asked
                                ? "min(hit.place) over (partition by p.basis), hit.place"
                                : "p.basis, " + alphabet("p.name", lang) + ", p.number");
    }

    Register.Choices choices(Lang lang) {
        var present =
                jdbc.sql(
                                """
                                select section, state_body_kk, state_body_ru from profession
                                group by section, state_body_kk, state_body_ru order by %s
                                """
                                        .formatted(alphabet("state_body", lang)))
                        .query(
                                (row, _) ->
                                        Map.entry(
                                                row.getString("section"),
                                                ProfessionRows.both(row, "state_body")))
                        .list();
        return new Register.Choices(
                present.stream().map(Map.Entry::getKey).collect(Collectors.toSet()),
                present.stream().map(Map.Entry::getValue).distinct().toList());
    }

    /** {@code p.name_kk collate "kk-x-icu"}. */
    private static String alphabet(String column, Lang lang) {
        return "%s_%s collate \"%s-x-icu\"".formatted(column, lang.code(), lang.code());
    }

    private record Counted(Row row, int total, int professions) {}

    private static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(
                new Row(
                        ProfessionRows.profession(row, number),
                        new Level(row.getInt("nqf"), row.getInt("sqf"))),
                row.getInt("total"),
                row.getInt("professions"));
    }
}
