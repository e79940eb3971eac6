package kz.nqs.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import kz.nqs.search.Found.Hit;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds entries: the closer they are to what is asked, the earlier. */
@Component
class Index {
    /** Of each register only what is as close as its best: no chance finds beside real ones. */
    private static String sql(Lang lang) {
        return """
        with matched as (
            select register, key, octet_length(plain_%1$s) as size, case
                when :plain = any (codes) then 0
                when plain_%1$s = :plain then 1
                when plain_%2$s = :plain then 2
                when starts_with(plain_%1$s, :plain || ' ') then 3
                when starts_with(plain_%2$s, :plain || ' ') then 4
                when strpos(names, '|' || :plain || '|') > 0 then 5
                when words @@ :whole_here then 6
                when words @@ :whole_there then 7
                when words @@ :whole then 8
                when words @@ :beginning_title then 9
                when words @@ :beginning then 10
                when words @@ :short then 20
                else 30 end as tier
            from search_entry where words @@ :any and register = any (:registers)),
        banded as (
            select *, min(greatest(tier / 10, 1)) over (partition by register) as band from matched),
        placed as (
            select register, key, count(*) over (partition by register) as total, row_number() over
                (partition by register order by tier, size, key) as place
            from banded where greatest(tier / 10, 1) = band)
        select register, key, address, code, title_kk, title_ru, total,
            concat_ws(' ', plain_kk, plain_ru, names) as plain
        from placed join search_entry using (register, key)
        where place <= :most order by register, place
        """
                .formatted(lang.code(), lang.other().code());
    }

    private final JdbcClient jdbc;

    Index(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry with all its titles and names, folded. */
    record Match(String register, Hit hit, int total, String plain) {}

    List<Match> find(Collection<String> registers, Query query, Lang lang, int most) {
        if (query.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(sql(lang))
                .param("plain", query.plain())
                .params(closeness(query, lang))
                .param("registers", registers.toArray(String[]::new))
                .param("most", most)
                .query(Index::match)
                .list();
    }

    private static Map<String, SqlParameterValue> closeness(Query query, Lang lang) {
        return Map.of(
                "whole_here", tsquery(query.in(lang == Lang.KK ? "A" : "B", Query.WHOLE)),
                "whole_there", tsquery(query.in(lang == Lang.KK ? "B" : "A", Query.WHOLE)),
                "whole", tsquery(query.in("ABC", Query.WHOLE)),
                "beginning_title", tsquery(query.in("AB", Query.TELLING)),
                "beginning", tsquery(query.in("ABC", Query.TELLING)),
                "short", tsquery(query.in("ABC", Query.ANY)),
                "any", tsquery(query.in("", Query.ANY)));
    }

    /** Of no type known here: so the database reads it once, not for every row. */
    private static SqlParameterValue tsquery(String query) {
        return new SqlParameterValue(Types.OTHER, query);
    }

    private static Match match(ResultSet row, int number) throws SQLException {
        return new Match(
                row.getString("register"),
                new Hit(
                        row.getString("key"),
                        row.getString("address"),
                        row.getString("code"),
                        new Bilingual(row.getString("title_kk"), row.getString("title_ru"))),
                row.getInt("total"),
                row.getString("plain"));
    }
}
