package kz.nqs.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kz.nqs.language.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was written. */
@Component
class Changes {
    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry and whether it was removed. */
    record Change(Entry entry, boolean gone) {}

    /** What has become of the register since that version. */
    List<Change> since(String register, long version) {
        return jdbc.sql(
                        """
                        select * from search_entry
                        where register = :register and version > :version order by key
                        """)
                .param("register", register)
                .param("version", version)
                .query(Changes::change)
                .list();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        var entry =
                new Entry(
                        row.getString("register"),
                        row.getString("key"),
                        row.getString("address"),
                        both(row, "title"),
                        codes(row.getArray("codes")),
                        both(row, "names"),
                        both(row, "rest"));
        return new Change(entry, row.getBoolean("gone"));
    }

    private static List<String> codes(Array codes) throws SQLException {
        return List.of((String[]) codes.getArray());
    }

    private static Bilingual both(ResultSet row, String column) throws SQLException {
        return new Bilingual(row.getString(column + "_kk"), row.getString(column + "_ru"));
    }
}
