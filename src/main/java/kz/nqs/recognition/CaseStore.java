package kz.nqs.recognition;

import static kz.nqs.protection.Sealed.APPLICATION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.nqs.protection.Seal;
import kz.nqs.recognition.CaseList.WithExam;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Cases as rows: the state by the name of its type, what it holds as JSON. */
@Component
class CaseStore {
    private static final String SELECT = "select * from recognition_case ";
    private final JdbcClient jdbc;
    private final Seal seal;
    private final NameWords names;
    private final JsonMapper json = JsonMapper.shared();

    CaseStore(JdbcClient jdbc, Seal seal, NameWords names) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.names = names;
    }

    void add(RecognitionCase added) {
        var file = added.state().file();
        jdbc.sql(
                        """
                        insert into recognition_case (id, number, candidate, centre, profession, level,
                            registered, application, candidate_name, state, detail, version,
                            due, sought)
                        values (:id, :number, :candidate, :centre, :profession, :level,
                            :registered, :application, :name, :state, :detail::jsonb, :version,
                            :due, array_to_tsvector(:words))
                        """)
                .param("id", file.id())
                .param("number", file.number())
                .param("candidate", file.candidate())
                .param("centre", file.centre())
                .param("profession", file.profession())
                .param("level", file.level())
                .param("registered", added.registered())
                .param("application", seal.write(APPLICATION, file.id(), added.application()))
                .param("name", added.application().name())
                .param("state", name(added.state()))
                .param("detail", json.writeValueAsString(added.state()))
                .param("version", added.version())
                .param("due", due(added), Types.DATE)
                .param("words", words(added))
                .update();
    }

    void save(RecognitionCase moved, @Nullable UUID sitting) {
        var id = moved.file().id();
        var hearing = CaseAccess.hearing(moved.state());
        jdbc.sql(
                        """
                        update recognition_case set state = :state, detail = :detail::jsonb,
                            application = :application, candidate_name = :name,
                            version = :version, due = :due,
                            sought = array_to_tsvector(:words),
                            exam_day = coalesce(:exam, exam_day),
                            sitting = coalesce(:sitting, sitting)
                        where id = :id
                        """)
                .param("state", name(moved.state()))
                .param("detail", json.writeValueAsString(moved.state()))
                .param("application", seal.write(APPLICATION, id, moved.application()))
                .param("name", moved.application().name())
                .param("version", moved.version())
                .param("due", due(moved), Types.DATE)
                .param("words", words(moved))
                .param("exam", hearing == null ? null : hearing.day(), Types.DATE)
                .param("sitting", sitting)
                .param("id", id)
                .update();
    }

    /** The day by which somebody has to act; null if the case waits on nobody. */
    private static @Nullable LocalDate due(RecognitionCase found) {
        return Duty.of(found).stream()
                .map(duty -> duty.deadline().lastDay())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private String[] words(RecognitionCase found) {
        var words = CaseWords.of(found);
        names.remember(words.ofName());
        return words.words().toArray(String[]::new);
    }

    Optional<RecognitionCase> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id").param("id", id).query(this::row).optional();
    }

    /** Whoever loads it so decides alone until the transaction ends. */
    Optional<RecognitionCase> forUpdate(UUID id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id)
                .query(this::row)
                .optional();
    }

    Optional<UUID> ofSitting(UUID sitting) {
        return jdbc.sql("select id from recognition_case where sitting = :sitting")
                .param("sitting", sitting)
                .query(UUID.class)
                .optional();
    }

    List<UUID> ofSittings(Collection<UUID> sittings) {
        return jdbc.sql(
                        """
                        select id from recognition_case
                        where sitting in (select unnest(:sittings)) and state <> 'Ended'
                        """)
                .param("sittings", sittings.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    Optional<UUID> sittingOf(UUID id) {
        return jdbc.sql(
                        "select sitting from recognition_case where id = :id and sitting is not null")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    List<RecognitionCase> all(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(this::row)
                .list();
    }

    List<RecognitionCase> ofCandidate(UUID candidate) {
        return jdbc.sql(
                        SELECT
                                + "where candidate = :candidate order by registered desc, number desc")
                .param("candidate", candidate)
                .query(this::row)
                .list();
    }

    /** A centre's newest cases with a contract that the candidate has not accepted yet. */
    List<RecognitionCase> offered(UUID centre) {
        return jdbc.sql(
                        SELECT
                                + """
                                where centre = :centre and state = 'Offered'
                                order by registered desc, number desc limit 100
                                """)
                .param("centre", centre)
                .query(this::row)
                .list();
    }

    /**
     * Cases like it before their exam is appointed, or also before it is held, the first due first.
     */
    List<RecognitionCase> beforeExam(CaseFile like, boolean appointed) {
        return jdbc.sql(
                        SELECT
                                + """
                                where centre = :centre and profession = :profession
                                    and level = :level and (state = 'UnderContract' or :appointed
                                        and state in ('Appointed', 'Familiarised', 'Briefed'))
                                order by due, number
                                """)
                .param("centre", like.centre())
                .param("profession", like.profession())
                .param("level", like.level())
                .param("appointed", appointed)
                .query(this::row)
                .list();
    }

    /** A centre's cases with an exam, by its day. */
    List<WithExam> exams(ExamsWanted wanted, int most) {
        var own = wanted.sittings();
        return jdbc.sql(
                        SELECT
                                + """
                                where centre = :centre and exam_day <= :upTo and (
                                    state in ('Appointed', 'Familiarised', 'Briefed', 'Admitted')
                                        and (:missed or exam_day >= :from)
                                    or state in ('Decided', 'Passed', 'Failed', 'Recognised',
                                            'NotRecognised') and exam_day >= :from)
                                and (:all or sitting in (select unnest(:own)))
                                order by exam_day, number limit :most
                                """)
                .param("centre", wanted.centre())
                .param("from", wanted.from())
                .param("upTo", wanted.upTo())
                .param("missed", wanted.missed())
                .param("all", own == null)
                .param("own", own == null ? new UUID[0] : own.toArray(UUID[]::new))
                .param("most", most)
                .query((row, n) -> new WithExam(row(row, n), row.getObject("sitting", UUID.class)))
                .list();
    }

    /** The sittings at which a centre's candidates are heard on that day, or have been. */
    List<UUID> sittingsOn(LocalDate day, UUID centre) {
        return jdbc.sql(
                        """
                        select sitting from recognition_case
                        where centre = :centre and exam_day = :day and sitting is not null
                            and state not in ('UnderContract', 'Ended')
                        """)
                .param("centre", centre)
                .param("day", day)
                .query((row, _) -> row.getObject("sitting", UUID.class))
                .list();
    }

    /** Cases of that state, for what time does by itself. */
    List<UUID> inState(Class<? extends Recognition> state) {
        return jdbc.sql("select id from recognition_case where state = :state order by number")
                .param("state", state.getSimpleName())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    RecognitionCase row(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new RecognitionCase(
                json.readValue(row.getString("detail"), type(row.getString("state"))),
                seal.read(APPLICATION, id, row.getBytes("application"), Application.class),
                Objects.requireNonNull(row.getObject("registered", LocalDate.class)),
                row.getInt("version"));
    }

    static String name(Recognition state) {
        return state.getClass().getSimpleName();
    }

    private static Class<? extends Recognition> type(String name) {
        return Stream.of(Recognition.class.getPermittedSubclasses())
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow()
                .asSubclass(Recognition.class);
    }
}
