package kz.nqs.recognition;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The list that is wanted, as a query.
 *
 * @param sought how the words that were typed are found; empty if there are none
 */
record CaseQuery(String where, String sought, Map<String, Object> params, CasesWanted.Order order) {
    /** So many that were found by words are counted. */
    static final int MOST_COUNTED = 1000;

    private static final String SOUGHT = " and sought @@ :words::tsquery";

    /** Apart: the order asked for must not make a scan of all cases of the few that are meant. */
    private static final String FEW =
            " and id in (with few as materialized (select id from recognition_case"
                    + " where sought @@ :words::tsquery) select id from few)";

    static CaseQuery of(CasesWanted wanted, String words) {
        var query = filtered(wanted);
        return words.isEmpty()
                ? query
                : new CaseQuery(query.where, SOUGHT, query.with("words", words), query.order);
    }

    static CaseQuery of(CasesWanted wanted, UUID candidate) {
        return filtered(wanted).and("candidate = :candidate", "candidate", candidate);
    }

    private static CaseQuery filtered(CasesWanted wanted) {
        var query =
                new CaseQuery("true", "", Map.of(), wanted.order())
                        .and("centre = :centre", "centre", wanted.centre())
                        .and("profession = :profession", "profession", wanted.profession())
                        .and("exam_day = :exam", "exam", wanted.examDay())
                        .and("due < :overdue", "overdue", wanted.overdueOn());
        return switch (wanted.state()) {
            case "" -> query;
            case CasesWanted.OPEN -> query.and("due is not null", "open", true);
            default -> query.and("state = :state", "state", wanted.state());
        };
    }

    private CaseQuery and(String condition, String name, @Nullable Object value) {
        return value == null
                ? this
                : new CaseQuery(where + " and " + condition, sought, with(name, value), order);
    }

    private Map<String, Object> with(String name, Object value) {
        var more = new HashMap<>(params);
        more.put(name, value);
        return more;
    }

    String count() {
        return sought.isEmpty()
                ? "select count(*) from recognition_case where " + where
                : "select count(*) from (select 1 from recognition_case where %s limit %d) found"
                        .formatted(where + sought, MOST_COUNTED + 1);
    }

    String page(int total, int most, int skip) {
        var few = total > MOST_COUNTED || sought.isEmpty() ? sought : FEW;
        return "select * from recognition_case where %s order by %s limit %d offset %d"
                .formatted(where + few, order.columns(), most, skip);
    }
}
