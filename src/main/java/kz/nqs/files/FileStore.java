package kz.nqs.files;

import static kz.nqs.protection.Sealed.PIECE;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.protection.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files as rows: one for the file, one for each piece of it in the order they came. */
@Component
@Transactional
class FileStore {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Seal seal;

    FileStore(JdbcClient jdbc, Clock clock, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    void add(Upload begun) {
        jdbc.sql(
                        """
                        insert into stored_file (id, holder, label, name, size, announced, touched_at)
                        values (:id, :holder, :label, :name, :size, :announced, :now)
                        """)
                .param("id", begun.id())
                .param("holder", begun.holder())
                .param("label", begun.label())
                .param("name", begun.name())
                .param("size", begun.size())
                .param("announced", begun.announced())
                .param("now", now())
                .update();
    }

    /** Takes the piece if it is the next one, whoever else is sending. */
    boolean append(UUID id, int start, byte[] piece) {
        var isNext =
                jdbc.sql(
                                        """
                                        update stored_file
                                        set received = received + :length, touched_at = :now
                                        where id = :id and received = :start and kept_at is null
                                            and received + :length <= size
                                        """)
                                .param("length", piece.length)
                                .param("now", now())
                                .param("id", id)
                                .param("start", start)
                                .update()
                        == 1;
        if (isNext) {
            jdbc.sql(
                            "insert into stored_file_chunk (file, start, bytes) values (:id, :start, :bytes)")
                    .param("id", id)
                    .param("start", start)
                    .param("bytes", seal.close(PIECE, place(id, start), piece))
                    .update();
        }
        return isNext;
    }

    Optional<Upload> upload(UUID id) {
        return jdbc.sql("select * from stored_file where id = :id")
                .param("id", id)
                .query(FileRows::upload)
                .optional();
    }

    List<Upload> held(UUID holder) {
        return jdbc.sql("select * from stored_file where holder = :holder order by touched_at, id")
                .param("holder", holder)
                .query(FileRows::upload)
                .list();
    }

    /** Empty until it has been examined. */
    Optional<StoredFile> file(UUID id) {
        return jdbc.sql("select * from stored_file where id = :id and sha256 is not null")
                .param("id", id)
                .query(FileRows::file)
                .optional();
    }

    void examined(StoredFile file) {
        jdbc.sql(
                        """
                        update stored_file set media_type = :type, sha256 = :sha256, pages = :pages
                        where id = :id
                        """)
                .param("type", file.type().mediaType())
                .param("sha256", file.sha256())
                .param("pages", file.pages())
                .param("id", file.id())
                .update();
    }

    /** The piece that begins there. */
    byte[] piece(UUID id, int start) {
        return jdbc.sql("select bytes from stored_file_chunk where file = :id and start = :start")
                .param("id", id)
                .param("start", start)
                .query((row, _) -> seal.open(PIECE, place(id, start), row.getBytes("bytes")))
                .single();
    }

    void keep(UUID id) {
        jdbc.sql("update stored_file set kept_at = coalesce(kept_at, :now) where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    void handOver(UUID from, UUID to) {
        jdbc.sql("update stored_file set holder = :to where holder = :from and kept_at is not null")
                .param("to", to)
                .param("from", from)
                .update();
    }

    void discard(UUID id) {
        jdbc.sql("delete from stored_file where id = :id").param("id", id).update();
    }

    void discardAll(UUID holder) {
        jdbc.sql("delete from stored_file where holder = :holder").param("holder", holder).update();
    }

    void discardUntouchedSince(Instant moment) {
        jdbc.sql("delete from stored_file where kept_at is null and touched_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String place(UUID file, int start) {
        return file + "/" + start;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
