package kz.nqs.professions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes entries of the register many at a time, whether they are there or not. */
@Component
class RegisterWriting {
    private final JdbcClient jdbc;
    private final Search search;
    private final JsonMapper json = JsonMapper.shared();

    RegisterWriting(JdbcClient jdbc, Search search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    List<Profession> all() {
        return jdbc.sql(
                        "select %s from profession p order by p.basis, p.number"
                                .formatted(ProfessionRows.COLUMNS))
                .query(ProfessionRows::profession)
                .list();
    }

    /** Afterwards these entries are exactly so, their levels included. */
    void write(List<Profession> professions, Activities activities) {
        if (professions.isEmpty()) {
            return;
        }
        var rows = professions.stream().map(p -> row(p, activities)).toList();
        var columns = List.copyOf(rows.getFirst().keySet());
        var list = String.join(", ", columns);
        var excluded = String.join(", ", columns.stream().map(c -> "excluded." + c).toList());
        jdbc.sql(
                        """
                        insert into profession (%s)
                        select %s from jsonb_populate_recordset(null::profession, :rows::jsonb)
                        on conflict (id) do update set (%s) = row (%s)
                        """
                                .formatted(list, list, list, excluded))
                .param("rows", json.writeValueAsString(rows))
                .update();
        writeLevels(professions);
        search.putAll(professions.stream().map(FindableProfessions::entry).toList());
    }

    private void writeLevels(List<Profession> professions) {
        var levels = new ArrayList<Map<String, Object>>();
        for (var p : professions) {
            p.levels()
                    .forEach(
                            l ->
                                    levels.add(
                                            Map.of(
                                                    "profession",
                                                    p.id(),
                                                    "nqf",
                                                    l.nqf(),
                                                    "sqf",
                                                    l.sqf())));
        }
        var rows = json.writeValueAsString(levels);
        jdbc.sql(
                        """
                        insert into profession_level (profession, nqf, sqf)
                        select profession, nqf, sqf
                        from jsonb_populate_recordset(null::profession_level, :rows::jsonb)
                        on conflict (profession, nqf) do update set sqf = excluded.sqf
                        """)
                .param("rows", rows)
                .update();
        jdbc.sql(
                        """
                        delete from profession_level l where l.profession = any (:ids)
                            and not exists (
                                select from jsonb_populate_recordset(null::profession_level, :rows::jsonb) r
                                where r.profession = l.profession and r.nqf = l.nqf)
                        """)
                .param("ids", ids(professions))
                .param("rows", rows)
                .update();
    }

    void remove(List<Profession> professions) {
        for (var table : List.of("profession_level where profession", "profession where id")) {
            jdbc.sql("delete from " + table + " = any (:ids)")
                    .param("ids", ids(professions))
                    .update();
        }
        professions.forEach(p -> search.remove(Professions.REGISTER, p.id().toString()));
    }

    private static UUID[] ids(List<Profession> professions) {
        return professions.stream().map(Profession::id).toArray(UUID[]::new);
    }

    private static Map<String, @Nullable Object> row(Profession p, Activities activities) {
        var row = new HashMap<String, @Nullable Object>(ProfessionRows.facts(p));
        row.putAll(ProfessionRows.words(p));
        row.put("number", p.number());
        row.put("section", activities.section(p.oked()));
        return row;
    }
}
