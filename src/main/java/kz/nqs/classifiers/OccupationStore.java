package kz.nqs.classifiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.nqs.language.Bilingual;
import kz.nqs.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** NKZ as rows. */
@Component
class OccupationStore {
    private final JdbcClient jdbc;
    private final Search search;
    private final JsonMapper json = JsonMapper.shared();

    OccupationStore(JdbcClient jdbc, Search search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    List<Occupation> all() {
        return jdbc.sql("select * from occupation order by code")
                .query(OccupationStore::occupation)
                .list();
    }

    List<Occupation> below(String code) {
        return jdbc.sql("select * from occupation where parent = :code order by code")
                .param("code", code)
                .query(OccupationStore::occupation)
                .list();
    }

    Optional<Occupation> coded(String code) {
        return jdbc.sql("select * from occupation where code = :code")
                .param("code", code)
                .query(OccupationStore::occupation)
                .optional();
    }

    void write(List<Occupation> occupations) {
        jdbc.sql(
                        """
                        insert into occupation (code, parent, name_kk, name_ru)
                        select code, parent, name_kk, name_ru
                        from jsonb_populate_recordset(null::occupation, :rows::jsonb)
                        on conflict (code) do update set name_kk = excluded.name_kk,
                            name_ru = excluded.name_ru
                        """)
                .param(
                        "rows",
                        json.writeValueAsString(occupations.stream().map(this::row).toList()))
                .update();
        search.putAll(occupations.stream().map(FindableClassifiers::entry).toList());
    }

    void remove(List<String> codes) {
        jdbc.sql("delete from occupation where code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .update();
        // the major groups stay known without the file
        codes.stream()
                .filter(code -> code.length() > 1)
                .forEach(code -> search.remove(Classifiers.OCCUPATIONS, code));
    }

    private Map<String, @Nullable Object> row(Occupation occupation) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("code", occupation.code());
        row.put("parent", occupation.parent());
        row.put("name_kk", occupation.name().kk());
        row.put("name_ru", occupation.name().ru());
        return row;
    }

    private static Occupation occupation(ResultSet row, int number) throws SQLException {
        return new Occupation(
                row.getString("code"),
                row.getString("parent"),
                new Bilingual(row.getString("name_kk"), row.getString("name_ru")));
    }
}
