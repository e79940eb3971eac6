package kz.nqs.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.language.Lang;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Judged lines as rows; read and written in parts. */
@Component
class LineStore {
    static final int PART = 1_000;
    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};
    private static final TypeReference<List<Difference>> DIFFERENCES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    LineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line under its number among those of the file. */
    record Numbered<R>(int ordinal, Line<R> line) {}

    void removeAll(UUID batch) {
        jdbc.sql("delete from import_line where batch = :batch").param("batch", batch).update();
    }

    <R> void add(UUID batch, List<Numbered<R>> lines) {
        var rows =
                lines.stream().map(numbered -> row(numbered.ordinal(), numbered.line())).toList();
        jdbc.sql(
                        """
                        insert into import_line (batch, ordinal, line, outcome, title, problems,
                            differences, before, after)
                        select :batch, ordinal, line, outcome, title, problems, differences,
                            nullif(before, 'null'), nullif(after, 'null')
                        from jsonb_to_recordset(:lines::jsonb) as l (ordinal integer, line integer,
                            outcome text, title text, problems jsonb, differences jsonb,
                            before jsonb, after jsonb)
                        """)
                .param("batch", batch)
                .param("lines", json.writeValueAsString(rows))
                .update();
    }

    private static <R> Map<String, @Nullable Object> row(int ordinal, Line<R> line) {
        var row = new java.util.HashMap<String, @Nullable Object>();
        row.put("ordinal", ordinal);
        row.put("line", line.line());
        row.put("outcome", line.outcome().name());
        row.put("title", line.title());
        row.put("problems", line.problems());
        row.put("differences", line.differences());
        row.put("before", line.before());
        row.put("after", line.after());
        return row;
    }

    Map<Outcome, Integer> counts(UUID batch) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        jdbc.sql(
                        """
                        select outcome, count(*)::integer as lines from import_line
                        where batch = :batch group by outcome
                        """)
                .param("batch", batch)
                .query(
                        (RowCallbackHandler)
                                row ->
                                        counts.put(
                                                Outcome.valueOf(row.getString("outcome")),
                                                row.getInt("lines")));
        return counts;
    }

    /** Lines of these outcomes, errors first; those with something to be said before the rest. */
    <R> List<KeptLine> shown(
            UUID batch, Import<R> kind, List<Outcome> outcomes, int most, int skip, Lang lang) {
        return jdbc.sql(
                        """
                        select line, outcome, title, problems, differences,
                            coalesce(before, after) as known
                        from import_line
                        where batch = :batch and outcome = any (:outcomes)
                        order by array_position(:order::text[], outcome), problems = '[]', ordinal
                        limit :most offset :skip
                        """)
                .param("batch", batch)
                .param("outcomes", names(outcomes))
                .param("order", names(List.of(Outcome.values())))
                .param("most", most)
                .param("skip", skip)
                .query((row, _) -> line(row, kind, lang))
                .list();
    }

    /** The next part of what changes something, after that ordinal or before it. */
    <R> Part<R> part(UUID batch, int from, boolean backwards, Class<R> type) {
        var ordinals = new ArrayList<Integer>();
        var changes =
                jdbc.sql(
                                """
                                select ordinal, before, after from import_line
                                where batch = :batch and outcome in ('NEW', 'CHANGED', 'REMOVED')
                                    and ordinal %s :from
                                order by ordinal %s limit :most
                                """
                                        .formatted(
                                                backwards ? "<" : ">", backwards ? "desc" : "asc"))
                        .param("batch", batch)
                        .param("from", from)
                        .param("most", PART)
                        .query(
                                (row, _) -> {
                                    ordinals.add(row.getInt("ordinal"));
                                    return new Change<>(
                                            record(row, "before", type),
                                            record(row, "after", type));
                                })
                        .list();
        return new Part<>(changes, ordinals.isEmpty() ? from : ordinals.getLast());
    }

    /** Some changes, and the ordinal of the last of them. */
    record Part<R>(List<Change<R>> changes, int last) {}

    private <R> KeptLine line(ResultSet row, Import<R> kind, Lang lang) throws SQLException {
        var known = record(row, "known", kind.type());
        return new KeptLine(
                row.getInt("line"),
                Outcome.valueOf(row.getString("outcome")),
                known == null ? row.getString("title") : kind.title(known).in(lang),
                json.readValue(row.getString("problems"), PROBLEMS),
                json.readValue(row.getString("differences"), DIFFERENCES));
    }

    private <R> @Nullable R record(ResultSet row, String column, Class<R> type)
            throws SQLException {
        var text = row.getString(column);
        return text == null ? null : json.readValue(text, type);
    }

    private static String[] names(List<Outcome> outcomes) {
        return outcomes.stream().map(Enum::name).toArray(String[]::new);
    }
}
