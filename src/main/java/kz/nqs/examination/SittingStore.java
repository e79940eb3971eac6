package kz.nqs.examination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.examination.Sitting.Mark;
import kz.nqs.examination.Sitting.Theory;
import kz.nqs.language.Lang;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class SittingStore {
    private static final TypeReference<List<Mark>> MARKS = new TypeReference<>() {};
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    SittingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Sitting sitting, Instant appointed) {
        jdbc.sql(
                        """
                        insert into sitting (id, centre, programme, day, time, place, language, commission,
                            appointed)
                        values (:id, :centre, :programme, :day, :time, :place, :language,
                            :commission::jsonb, :appointed)
                        """)
                .param("id", sitting.id())
                .param("centre", sitting.centre())
                .param("programme", sitting.programme())
                .param("day", sitting.day())
                .param("time", sitting.time())
                .param("place", sitting.place())
                .param("language", sitting.language().code())
                .param("commission", json.writeValueAsString(sitting.commission()))
                .param("appointed", appointed.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        insert into awaited_signature (sitting, member)
                        select :sitting, member from unnest(:members) as member
                        """)
                .param("sitting", sitting.id())
                .param("members", sitting.commission().signers().toArray(UUID[]::new))
                .update();
    }

    /** Indexed by the person: a desk asks for it whenever it is opened. */
    List<UUID> awaiting(UUID member) {
        return jdbc.sql("select sitting from awaited_signature where member = :member")
                .param("member", member)
                .query((row, _) -> row.getObject("sitting", UUID.class))
                .list();
    }

    Optional<Sitting> find(UUID id) {
        return jdbc.sql("select * from sitting where id = :id")
                .param("id", id)
                .query((row, _) -> sitting(row, signatures(id)))
                .optional();
    }

    /** Without who has signed: that is asked of one. */
    List<Sitting> all(Collection<UUID> ids) {
        return jdbc.sql("select * from sitting where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> sitting(row, Map.of()))
                .list();
    }

    /** Sittings of that day that have not come to a decision. */
    List<Sitting> on(LocalDate day) {
        return jdbc.sql("select * from sitting where day = :day and protocol is null")
                .param("day", day)
                .query((row, _) -> sitting(row, Map.of()))
                .list();
    }

    /** Indexed: the form of the next appointment asks for it. */
    Optional<Sitting> lastOf(UUID centre) {
        return jdbc.sql(
                        """
                        select * from sitting where centre = :centre
                        order by appointed desc nulls last limit 1
                        """)
                .param("centre", centre)
                .query((row, _) -> sitting(row, Map.of()))
                .optional();
    }

    /** One that was not held leaves nothing behind. */
    void callOff(UUID id) {
        jdbc.sql(
                        """
                        with gone as (select id from sitting
                            where id = :id and correct is null and practice = '[]' and protocol is null),
                        awaited as (delete from awaited_signature a using gone where a.sitting = gone.id)
                        delete from sitting using gone where sitting.id = gone.id
                        """)
                .param("id", id)
                .update();
    }

    Sitting forUpdate(UUID id) {
        jdbc.sql("select 1 from sitting where id = :id for update")
                .param("id", id)
                .query()
                .singleRow();
        return find(id).orElseThrow();
    }

    void theory(UUID id, Theory theory) {
        jdbc.sql("update sitting set correct = :correct, questions = :questions where id = :id")
                .param("correct", theory.correct())
                .param("questions", theory.questions())
                .param("id", id)
                .update();
    }

    void withoutTheory(UUID id) {
        jdbc.sql("update sitting set correct = null, questions = null where id = :id")
                .param("id", id)
                .update();
    }

    void practice(UUID id, List<Mark> marks) {
        jdbc.sql("update sitting set practice = :marks::jsonb where id = :id")
                .param("marks", json.writeValueAsString(marks))
                .param("id", id)
                .update();
    }

    void protocol(UUID id, String number) {
        jdbc.sql("update sitting set protocol = :number where id = :id")
                .param("number", number)
                .param("id", id)
                .update();
    }

    void sign(UUID id, UUID member, LocalDate day) {
        jdbc.sql(
                        """
                        with signed as (delete from awaited_signature
                            where sitting = :id and member = :member)
                        insert into protocol_signature (sitting, member, day)
                        values (:id, :member, :day)
                        """)
                .param("id", id)
                .param("member", member)
                .param("day", day)
                .update();
    }

    private Map<UUID, LocalDate> signatures(UUID id) {
        var signed = new LinkedHashMap<UUID, LocalDate>();
        jdbc.sql("select member, day from protocol_signature where sitting = :id order by day")
                .param("id", id)
                .query(
                        row -> {
                            signed.put(
                                    row.getObject("member", UUID.class),
                                    row.getObject("day", LocalDate.class));
                        });
        return signed;
    }

    private Sitting sitting(ResultSet row, Map<UUID, LocalDate> signatures) throws SQLException {
        return new Sitting(
                row.getObject("id", UUID.class),
                row.getObject("centre", UUID.class),
                row.getObject("programme", UUID.class),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                Objects.requireNonNull(row.getObject("time", LocalTime.class)),
                row.getString("place"),
                Lang.of(row.getString("language")),
                json.readValue(row.getString("commission"), Commission.class),
                theory(row),
                json.readValue(row.getString("practice"), MARKS),
                row.getString("protocol"),
                signatures);
    }

    private static @Nullable Theory theory(ResultSet row) throws SQLException {
        var correct = row.getObject("correct", Integer.class);
        return correct == null ? null : new Theory(correct, row.getInt("questions"));
    }
}
