package kz.nqs.recognition;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.nqs.professions.ProfessionUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A case, and an application being typed, lean on the level of the profession they ask for. */
@Component
class CasesOfProfessions implements ProfessionUse {
    private final JdbcClient jdbc;

    CasesOfProfessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Set<Integer>> levelsInUse(Collection<UUID> professions) {
        var levels = new HashMap<UUID, Set<Integer>>();
        jdbc.sql(
                        """
                        select profession, level from recognition_case where profession = any (:ids)
                        union
                        select profession, level from application_draft
                        where profession = any (:ids) and submitted is null
                        """)
                .param("ids", professions.toArray(UUID[]::new))
                .query(
                        row -> {
                            levels.computeIfAbsent(
                                            row.getObject("profession", UUID.class),
                                            _ -> new HashSet<>())
                                    .add(row.getInt("level"));
                        });
        return levels;
    }
}
