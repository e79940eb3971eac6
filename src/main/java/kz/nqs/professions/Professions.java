package kz.nqs.professions;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.nqs.classifiers.Classifiers;
import kz.nqs.language.Lang;
import kz.nqs.numbering.Ordinals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of professions: the only door of this room. */
@Component
@Transactional
public class Professions {
    /** What the search calls the register. */
    public static final String REGISTER = "professions";

    private final JdbcClient jdbc;
    private final RegisterSearch search;
    private final FindableProfessions findable;
    private final Ordinals ordinals;
    private final Classifiers classifiers;

    Professions(
            JdbcClient jdbc,
            RegisterSearch search,
            FindableProfessions findable,
            Ordinals ordinals,
            Classifiers classifiers) {
        this.jdbc = jdbc;
        this.search = search;
        this.findable = findable;
        this.ordinals = ordinals;
        this.classifiers = classifiers;
    }

    /** A page of the register: at most {@code size} rows, {@code page} counted from 1. */
    public Register.Rows search(Register.Filter filter, Lang lang, int page, int size) {
        return search.rows(filter, lang, page, size);
    }

    /** The whole of what the filter leaves. */
    public Register.Rows search(Register.Filter filter, Lang lang) {
        return search.rows(filter, lang, 1, Integer.MAX_VALUE);
    }

    /** What the register can be narrowed to, in the order of that alphabet. */
    public Register.Choices choices(Lang lang) {
        return search.choices(lang);
    }

    public Optional<Profession> numbered(int number) {
        return jdbc.sql(
                        "select %s from profession p where p.number = :number"
                                .formatted(ProfessionRows.COLUMNS))
                .param("number", number)
                .query(ProfessionRows::profession)
                .optional();
    }

    public Profession profession(UUID id) {
        return jdbc.sql(
                        "select %s from profession p where p.id = :id"
                                .formatted(ProfessionRows.COLUMNS))
                .param("id", id)
                .query(ProfessionRows::profession)
                .single();
    }

    public Map<UUID, Profession> all(Collection<UUID> ids) {
        return jdbc
                .sql(
                        "select %s from profession p where p.id = any (:ids)"
                                .formatted(ProfessionRows.COLUMNS))
                .param("ids", ids.toArray(UUID[]::new))
                .query(ProfessionRows::profession)
                .stream()
                .collect(Collectors.toMap(Profession::id, Function.identity()));
    }

    /** Whether qualifications of that profession are recognised at that level. */
    public boolean inRegister(UUID id, int nqf) {
        return jdbc.sql(
                        """
                        select exists
                            (select from profession_level where profession = :id and nqf = :nqf)
                        """)
                .param("id", id)
                .param("nqf", nqf)
                .query(Boolean.class)
                .single();
    }

    /** Enters the profession under the next number of the register, whatever number it carries. */
    public void include(Profession profession) {
        var number = ordinals.next("profession");
        jdbc.sql(ProfessionRows.INSERT)
                .params(ProfessionRows.facts(profession))
                .params(ProfessionRows.words(profession))
                .param("number", number)
                .param("section", classifiers.path(profession.oked()).getFirst().code())
                .update();
        for (var level : profession.levels()) {
            jdbc.sql("insert into profession_level (profession, nqf, sqf) values (:id, :nqf, :sqf)")
                    .param("id", profession.id())
                    .param("nqf", level.nqf())
                    .param("sqf", level.sqf())
                    .update();
        }
        findable.put(profession, Math.toIntExact(number));
    }
}
