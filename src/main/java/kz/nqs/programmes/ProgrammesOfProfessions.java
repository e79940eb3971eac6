package kz.nqs.programmes;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.nqs.professions.ProfessionUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A programme leans on the level of a profession that it examines. */
@Component
class ProgrammesOfProfessions implements ProfessionUse {
    private final JdbcClient jdbc;

    ProgrammesOfProfessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Set<Integer>> levelsInUse(Collection<UUID> professions) {
        var levels = new HashMap<UUID, Set<Integer>>();
        jdbc.sql("select distinct profession, level from programme where profession = any (:ids)")
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
