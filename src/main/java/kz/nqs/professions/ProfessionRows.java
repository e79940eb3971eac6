package kz.nqs.professions;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.nqs.language.Bilingual;
import kz.nqs.professions.Profession.DocumentKind;
import kz.nqs.professions.Profession.Level;
import kz.nqs.professions.Profession.Profile;
import kz.nqs.professions.Profession.RecognitionBasis;
import org.jspecify.annotations.Nullable;

/** Reads an entry of the register from a row of {@link #COLUMNS}. */
final class ProfessionRows {
    static final String COLUMNS =
            """
            p.*, (select array_agg(10 * l.nqf + l.sqf order by l.nqf)
                  from profession_level l where l.profession = p.id) as levels
            """;

    static final String INSERT =
            """
            insert into profession (id, number, nkz, name_kk, name_ru, other_names_kk,
                other_names_ru, summary_kk, summary_ru, oked, section, basis, document_kind,
                document_kk, document_ru, validity_years, state_body_kk, state_body_ru, profile,
                needs_education, needs_experience)
            values (:id, :number, :nkz, :name_kk, :name_ru, :other_names_kk,
                :other_names_ru, :summary_kk, :summary_ru, :oked, :section, :basis, :document_kind,
                :document_kk, :document_ru, :validity_years, :state_body_kk, :state_body_ru, :profile,
                :needs_education, :needs_experience)
            """;

    private ProfessionRows() {}

    static Map<String, @Nullable Object> facts(Profession p) {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("id", p.id());
        facts.put("nkz", p.nkz());
        facts.put("oked", p.oked());
        facts.put("basis", p.basis().name());
        facts.put("document_kind", p.documentKind().name());
        facts.put("validity_years", p.validityYears());
        facts.put("profile", p.profile().name());
        facts.put("needs_education", p.needsEducation());
        facts.put("needs_experience", p.needsExperience());
        return facts;
    }

    static Map<String, Object> words(Profession p) {
        var words = new HashMap<String, Object>();
        put(words, "name", p.name());
        put(words, "other_names", p.otherNames());
        put(words, "summary", p.summary());
        put(words, "document", p.document());
        put(words, "state_body", p.stateBody());
        return words;
    }

    private static void put(Map<String, Object> words, String column, Bilingual value) {
        words.put(column + "_kk", value.kk());
        words.put(column + "_ru", value.ru());
    }

    static Profession profession(ResultSet row, int number) throws SQLException {
        return new Profession(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("nkz"),
                both(row, "name"),
                both(row, "other_names"),
                both(row, "summary"),
                row.getString("oked"),
                levels(row.getArray("levels")),
                RecognitionBasis.valueOf(row.getString("basis")),
                DocumentKind.valueOf(row.getString("document_kind")),
                both(row, "document"),
                row.getObject("validity_years", Integer.class),
                both(row, "state_body"),
                Profile.valueOf(row.getString("profile")),
                row.getBoolean("needs_education"),
                row.getBoolean("needs_experience"));
    }

    /** Two digits a level: by the national and by the sectoral framework. */
    private static List<Level> levels(Array levels) throws SQLException {
        return Stream.of((Integer[]) levels.getArray())
                .map(level -> new Level(level / 10, level % 10))
                .toList();
    }

    static Bilingual both(ResultSet row, String column) throws SQLException {
        return new Bilingual(row.getString(column + "_kk"), row.getString(column + "_ru"));
    }
}
