package kz.nqs.professions;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kz.nqs.classifiers.ActivityUse;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Professions refer to a subclass of OKED, and by it to its section. */
@Component
class ActivitiesInRegister implements ActivityUse {
    private final JdbcClient jdbc;

    ActivitiesInRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> named(Collection<String> codes) {
        var named = new HashMap<String, String>();
        jdbc.sql(
                        """
                        select oked, string_agg('№ ' || number || ' ' || name_kk || ' / ' || name_ru,
                            '; ' order by number) as professions
                        from profession where oked = any (:codes) group by oked
                        """)
                .param("codes", codes.toArray(String[]::new))
                .query(
                        (RowCallbackHandler)
                                row ->
                                        named.put(
                                                row.getString("oked"),
                                                row.getString("professions")));
        return named;
    }
}
