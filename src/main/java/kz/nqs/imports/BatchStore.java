package kz.nqs.imports;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that were sent, as rows. */
@Component
class BatchStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    BatchStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How often files of that kind were carried out or undone; others wait until the end. */
    int holding(String kind) {
        jdbc.sql("insert into import_kind (kind, version) values (:kind, 0) on conflict do nothing")
                .param("kind", kind)
                .update();
        return jdbc.sql("select version from import_kind where kind = :kind for update")
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    private void anotherTime(String kind) {
        jdbc.sql("update import_kind set version = version + 1 where kind = :kind")
                .param("kind", kind)
                .update();
    }

    void add(Batch batch, byte[] content) {
        jdbc.sql(
                        """
                        insert into import_batch (id, kind, file_name, sha256, content, read_as,
                            passed_over, act_number, act_date, valid_from, sent_by, sent_at, seen, state)
                        values (:id, :kind, :name, :sha256, :content, :readAs, :passedOver, :actNumber,
                            :actDate, :validFrom, :sentBy, :sentAt, :seen, 'PROPOSED')
                        """)
                .param("id", batch.id())
                .param("kind", batch.kind())
                .param("name", batch.fileName())
                .param("sha256", batch.sha256())
                .param("content", content)
                .param("readAs", batch.readAs())
                .param("passedOver", batch.passedOver())
                .param("actNumber", batch.ordered().actNumber())
                .param("actDate", batch.ordered().actDate())
                .param("validFrom", batch.ordered().validFrom())
                .param("sentBy", batch.sentBy())
                .param("sentAt", batch.sentAt().atOffset(ZoneOffset.UTC))
                .param("seen", batch.seen())
                .update();
    }

    Optional<Batch> find(UUID id) {
        return jdbc.sql("select %s from import_batch where id = :id".formatted(BatchRows.COLUMNS))
                .param("id", id)
                .query(BatchRows::batch)
                .optional();
    }

    /** The same file under the same act, if it waits to be carried out. */
    Optional<Batch> proposed(Batch same) {
        return jdbc.sql(
                        """
                        select %s from import_batch where state = 'PROPOSED' and kind = :kind
                            and sha256 = :sha256 and act_number = :number and act_date = :date
                            and valid_from = :from
                        """
                                .formatted(BatchRows.COLUMNS))
                .param("kind", same.kind())
                .param("sha256", same.sha256())
                .param("number", same.ordered().actNumber())
                .param("date", same.ordered().actDate())
                .param("from", same.ordered().validFrom())
                .query(BatchRows::batch)
                .optional();
    }

    List<Batch> ofKind(String kind, int most) {
        return jdbc.sql(
                        """
                        select %s from import_batch where kind = :kind order by ordinal desc limit :most
                        """
                                .formatted(BatchRows.COLUMNS))
                .param("kind", kind)
                .param("most", most)
                .query(BatchRows::batch)
                .list();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from import_batch where id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes("content"))
                .single();
    }

    /** The one that can be undone: the last carried out of those that still stand. */
    Optional<UUID> last(String kind) {
        return jdbc.sql(
                        """
                        select id from import_batch where kind = :kind and state = 'CARRIED_OUT'
                        order by carried_out_at desc, ordinal desc limit 1
                        """)
                .param("kind", kind)
                .query(UUID.class)
                .optional();
    }

    void readAs(UUID id, String how, String passedOver) {
        jdbc.sql("update import_batch set read_as = :how, passed_over = :over where id = :id")
                .param("how", how)
                .param("over", passedOver)
                .param("id", id)
                .update();
    }

    void readAgain(UUID id, int seen) {
        jdbc.sql("update import_batch set seen = :seen where id = :id")
                .param("seen", seen)
                .param("id", id)
                .update();
    }

    void carriedOut(Batch batch, int leftOut, String by) {
        jdbc.sql(
                        """
                        update import_batch set state = 'CARRIED_OUT', left_out = :leftOut,
                            carried_out_by = :by, carried_out_at = :now
                        where id = :id
                        """)
                .param("leftOut", leftOut)
                .param("by", by)
                .param("now", now())
                .param("id", batch.id())
                .update();
        anotherTime(batch.kind());
    }

    void undone(Batch batch, String by, String reason) {
        ended(batch, Batch.State.UNDONE, by, reason);
        anotherTime(batch.kind());
    }

    void declined(Batch batch, String by) {
        ended(batch, Batch.State.DECLINED, by, "");
    }

    private void ended(Batch batch, Batch.State state, String by, String reason) {
        jdbc.sql(
                        """
                        update import_batch set state = :state, undone_by = :by, undone_at = :now,
                            reason = :reason
                        where id = :id
                        """)
                .param("state", state.name())
                .param("by", by)
                .param("now", now())
                .param("reason", reason)
                .param("id", batch.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
