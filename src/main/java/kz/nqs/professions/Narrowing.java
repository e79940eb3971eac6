package kz.nqs.professions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filters of the register but its text, as the database understands them. */
final class Narrowing {
    private Narrowing() {}

    static String conditions(Register.Filter filter) {
        var conditions = new ArrayList<>(List.of("true"));
        if (filter.sector() != null) {
            conditions.add("p.section = :sector");
        }
        if (filter.basis() != null) {
            conditions.add("p.basis = :basis");
        }
        if (filter.level() != null) {
            conditions.add("f.nqf = :level");
        }
        if (filter.stateBody() != null) {
            conditions.add("p.state_body_kk = :body");
        }
        if (filter.profile() != null) {
            conditions.add("p.profile = :profile");
        }
        return String.join(" and ", conditions);
    }

    static Map<String, @Nullable Object> values(Register.Filter filter) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("sector", filter.sector());
        values.put("basis", filter.basis() == null ? null : filter.basis().name());
        values.put("level", filter.level());
        values.put("body", filter.stateBody());
        values.put("profile", filter.profile() == null ? null : filter.profile().name());
        return values;
    }
}
