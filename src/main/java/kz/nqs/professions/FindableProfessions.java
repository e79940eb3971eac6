package kz.nqs.professions;

import java.util.List;
import kz.nqs.language.Bilingual;
import kz.nqs.search.Entry;
import kz.nqs.search.Search;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the register known to the search. */
@Component
class FindableProfessions implements SmartInitializingSingleton {
    private final JdbcClient jdbc;
    private final Search search;

    FindableProfessions(JdbcClient jdbc, Search search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!search.has(Professions.REGISTER)) {
            search.replace(
                    Professions.REGISTER,
                    jdbc
                            .sql("select %s from profession p".formatted(ProfessionRows.COLUMNS))
                            .query(ProfessionRows::profession)
                            .stream()
                            .map(FindableProfessions::entry)
                            .toList());
        }
    }

    void put(Profession profession, int number) {
        search.put(entry(profession, number));
    }

    static Entry entry(Profession profession) {
        return entry(profession, profession.number());
    }

    private static Entry entry(Profession p, int number) {
        return new Entry(
                Professions.REGISTER,
                p.id().toString(),
                "/professions/" + number,
                p.name(),
                p.nkz() == null ? List.of() : List.of(p.nkz()),
                p.otherNames(),
                new Bilingual(
                        p.summary().kk() + " " + p.document().kk(),
                        p.summary().ru() + " " + p.document().ru()));
    }
}
