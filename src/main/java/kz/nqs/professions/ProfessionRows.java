package kz.nqs.professions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads an entry of the register from a row of {@link #COLUMNS}. */
final class ProfessionRows {
    static final String COLUMNS =
            """
            p.*, (select jsonb_agg(jsonb_build_object('nqf', l.nqf, 'sqf', l.sqf) order by l.nqf)
                  from profession_level l where l.profession = p.id) as levels
            """;

    private static final TypeReference<List<Level>> LEVELS = new TypeReference<>() {};

    private ProfessionRows() {}

    static Profession profession(ResultSet row, int number) throws SQLException {
        return new Profession(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("nkz"),
                both(row, "name"),
                both(row, "other_names"),
                both(row, "summary"),
                row.getString("oked"),
                JsonMapper.shared().readValue(row.getString("levels"), LEVELS),
                RecognitionBasis.valueOf(row.getString("basis")),
                DocumentKind.valueOf(row.getString("document_kind")),
                both(row, "document"),
                row.getObject("validity_years", Integer.class),
                both(row, "state_body"),
                Profile.valueOf(row.getString("profile")),
                row.getBoolean("needs_education"),
                row.getBoolean("needs_experience"));
    }

    static Bilingual both(ResultSet row, String column) throws SQLException {
        return new Bilingual(row.getString(column + "_kk"), row.getString(column + "_ru"));
    }
}
