package kz.nqs.programmes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The qualification programmes that centres approved: the only door of this room. */
@Component
@Transactional
public class Programmes {
    /** Of the programmes approved for one level the newest. */
    private static final String IN_USE =
            """
            select distinct on (centre, profession, level) * from programme
            where %s order by centre, profession, level, number desc
            """;

    private static final String APPROVE =
            """
            insert into programme (id, centre, profession, level, approved_on,
                questions, minutes_theory, minutes_practice, languages, modes, methods,
                equipment, allowed, safety, task, card)
            values (:id, :centre, :profession, :level, :approved,
                :questions, :theory, :practice, :languages::jsonb, :modes::jsonb,
                :methods::jsonb, :equipment::jsonb, :allowed::jsonb, :safety::jsonb,
                :task::jsonb, :card::jsonb)
            """;

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Programme> find(UUID id) {
        return jdbc.sql("select * from programme where id = :id")
                .param("id", id)
                .query(ProgrammeRows::programme)
                .optional();
    }

    /**
     * @throws org.springframework.dao.EmptyResultDataAccessException if there is no such programme
     */
    public Programme programme(UUID id) {
        return jdbc.sql("select * from programme where id = :id")
                .param("id", id)
                .query(ProgrammeRows::programme)
                .single();
    }

    /** The programme by which that centre judges that level of the profession. */
    public Optional<Programme> of(UUID centre, UUID profession, int level) {
        return jdbc.sql(
                        IN_USE.formatted(
                                "centre = :centre and profession = :profession and level = :level"))
                .param("centre", centre)
                .param("profession", profession)
                .param("level", level)
                .query(ProgrammeRows::programme)
                .optional();
    }

    public List<Programme> forProfession(UUID profession) {
        return jdbc.sql(IN_USE.formatted("profession = :profession"))
                .param("profession", profession)
                .query(ProgrammeRows::programme)
                .list();
    }

    public List<Programme> ofCentre(UUID centre) {
        return jdbc.sql(IN_USE.formatted("centre = :centre"))
                .param("centre", centre)
                .query(ProgrammeRows::programme)
                .list();
    }

    /** A centre approves a programme; it takes the place of the one before for that level. */
    public void approve(Programme programme) {
        lists(
                        jdbc.sql(APPROVE)
                                .param("id", programme.id())
                                .param("centre", programme.centre())
                                .param("profession", programme.profession())
                                .param("level", programme.level())
                                .param("approved", programme.approvedOn())
                                .param("questions", programme.questions())
                                .param("theory", programme.minutesTheory())
                                .param("practice", programme.minutesPractice()),
                        programme)
                .update();
    }

    private static StatementSpec lists(StatementSpec insert, Programme programme) {
        return insert.param("languages", ProgrammeRows.json(programme.languages()))
                .param("modes", ProgrammeRows.json(programme.modes()))
                .param("methods", ProgrammeRows.json(programme.methods()))
                .param("equipment", ProgrammeRows.json(programme.equipment()))
                .param("allowed", ProgrammeRows.json(programme.allowed()))
                .param("safety", ProgrammeRows.json(programme.safety()))
                .param("task", ProgrammeRows.json(programme.task()))
                .param("card", ProgrammeRows.json(programme.card()));
    }
}
