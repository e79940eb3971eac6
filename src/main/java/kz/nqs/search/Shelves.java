package kz.nqs.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The shelves of this node, never behind what was committed when they are asked for. */
@Component
class Shelves {
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();

    /**
     * A register and its version.
     *
     * @param mayBeUndone seen by a transaction that writes, perhaps by itself
     */
    private record Version(String register, long version, boolean mayBeUndone) {}

    Shelves(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** In the order asked for. What a transaction has put is found once it is committed. */
    Map<String, Shelf> of(Collection<String> registers) {
        var asked = new LinkedHashMap<String, Shelf>();
        registers.forEach(
                register ->
                        asked.put(register, shelves.computeIfAbsent(register, _ -> new Shelf())));
        jdbc.sql(
                        """
                        select register, version,
                            pg_current_xact_id_if_assigned() is not null as may_be_undone
                        from search_register
                        """)
                .query(
                        (row, _) ->
                                new Version(
                                        row.getString("register"),
                                        row.getLong("version"),
                                        row.getBoolean("may_be_undone")))
                .list()
                .forEach(latest -> update(latest, asked.get(latest.register())));
        return asked;
    }

    private void update(Version latest, @Nullable Shelf shelf) {
        if (shelf != null && !latest.mayBeUndone() && !shelf.isAt(latest.version())) {
            shelf.update(latest.version(), changes, latest.register());
        }
    }
}
