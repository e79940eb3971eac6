package kz.nqs.classifiers;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import kz.nqs.search.Found;
import kz.nqs.search.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the classifiers say: the only door of this room. */
@Component
public class Classifiers {
    /** What the search calls the activities of OKED. */
    public static final String ACTIVITIES = "activities";

    /** What the search calls the groups of occupations. */
    public static final String OCCUPATIONS = "occupations";

    private final JdbcClient jdbc;
    private final Search search;
    private final OccupationStore occupations;
    private final List<NqfLevel> framework;
    private final List<MajorGroup> majorGroups;

    Classifiers(JdbcClient jdbc, Search search, OccupationStore occupations) {
        this.jdbc = jdbc;
        this.search = search;
        this.occupations = occupations;
        framework = Tables.read("nqf").stream().map(Classifiers::level).toList();
        majorGroups = Tables.read("nkz-major-groups").stream().map(Classifiers::group).toList();
    }

    /** The activity of that code in the edition in force. */
    public Optional<Activity> activity(String code) {
        return jdbc.sql("select * from activity where code = :code and not gone")
                .param("code", code)
                .query(Classifiers::activity)
                .optional();
    }

    /** The sections of OKED, A to U. */
    public List<Activity> sections() {
        return jdbc.sql("select * from activity where parent is null and not gone order by code")
                .query(Classifiers::activity)
                .list();
    }

    /** The whole of OKED. */
    List<Activity> activities() {
        return jdbc.sql("select * from activity where not gone")
                .query(Classifiers::activity)
                .list();
    }

    /** One level down from that code. */
    public List<Activity> children(String code) {
        return jdbc.sql("select * from activity where parent = :code and not gone order by code")
                .param("code", code)
                .query(Classifiers::activity)
                .list();
    }

    /** From the section down to the code itself; empty if there is no such code. */
    public List<Activity> path(String code) {
        return jdbc.sql(
                        """
                        with recursive up as (
                            select a.* from activity a where a.code = :code
                            union all
                            select a.* from activity a join up on a.code = up.parent)
                        select * from up order by level = 'SECTION' desc, length(code)
                        """)
                .param("code", code)
                .query(Classifiers::activity)
                .list();
    }

    /** Activities by code or name, the closest first. */
    public Found search(String typed, Lang lang, int most) {
        return search.find(ACTIVITIES, typed, lang, most);
    }

    /** The eight levels of the National Qualifications Framework. */
    public List<NqfLevel> frameworkLevels() {
        return framework;
    }

    /**
     * @throws IndexOutOfBoundsException if the framework has no such level
     */
    public NqfLevel frameworkLevel(int level) {
        return framework.get(level - 1);
    }

    /** The major groups of the National Classifier of Occupations. */
    public List<MajorGroup> majorGroups() {
        return majorGroups;
    }

    /** What NKZ has one level below that group; empty while it was not taken in. */
    public List<Occupation> occupations(String group) {
        return occupations.below(group);
    }

    private static NqfLevel level(NamedCsvRecord row) {
        return new NqfLevel(
                Integer.parseInt(row.getField("level")),
                Tables.both(row, "name"),
                Tables.both(row, "responsibility"),
                Tables.both(row, "knowledge"),
                Tables.both(row, "skills"));
    }

    private static MajorGroup group(NamedCsvRecord row) {
        var skill = row.getField("skill_level");
        return new MajorGroup(
                row.getField("code"),
                Tables.both(row, "name"),
                skill.isEmpty() ? null : Integer.valueOf(skill));
    }

    private static Activity activity(ResultSet row, int number) throws SQLException {
        return new Activity(
                row.getString("code"),
                ActivityLevel.valueOf(row.getString("level")),
                row.getString("parent"),
                new Bilingual(row.getString("name_kk"), row.getString("name_ru")));
    }
}
