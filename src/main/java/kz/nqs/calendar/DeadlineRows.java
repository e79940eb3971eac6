package kz.nqs.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import kz.nqs.calendar.Deadlines.Kept;
import kz.nqs.law.Act;

/** Reads deadlines from rows. */
final class DeadlineRows {
    static Kept kept(ResultSet row, int number) throws SQLException {
        var basis = Act.valueOf(row.getString("act")).paragraph(row.getString("place"));
        return new Kept(
                row.getString("room"),
                row.getObject("subject", UUID.class),
                row.getString("label"),
                new Deadline(
                        basis,
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getObject("working_days", Integer.class)),
                row.getObject("met_on", LocalDate.class));
    }

    private DeadlineRows() {}
}
