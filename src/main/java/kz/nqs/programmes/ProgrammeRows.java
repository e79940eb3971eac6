package kz.nqs.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import kz.nqs.programmes.Programme.CardLine;
import kz.nqs.programmes.Programme.Mode;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A programme as a row; its lists are kept as JSON. */
final class ProgrammeRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Bilingual> WORDS = new TypeReference<>() {};
    private static final TypeReference<List<Bilingual>> ITEMS = new TypeReference<>() {};
    private static final TypeReference<List<Lang>> LANGUAGES = new TypeReference<>() {};
    private static final TypeReference<List<Mode>> MODES = new TypeReference<>() {};
    private static final TypeReference<List<CardLine>> CARD = new TypeReference<>() {};

    private ProgrammeRows() {}

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Programme programme(ResultSet row, int number) throws SQLException {
        return new Programme(
                row.getObject("id", UUID.class),
                row.getObject("centre", UUID.class),
                row.getObject("profession", UUID.class),
                row.getInt("level"),
                Objects.requireNonNull(row.getObject("approved_on", LocalDate.class)),
                row.getInt("questions"),
                row.getInt("minutes_theory"),
                row.getInt("minutes_practice"),
                read(row, "languages", LANGUAGES),
                read(row, "modes", MODES),
                read(row, "methods", WORDS),
                read(row, "equipment", ITEMS),
                read(row, "allowed", ITEMS),
                read(row, "safety", WORDS),
                read(row, "task", WORDS),
                read(row, "card", CARD));
    }

    private static <T> T read(ResultSet row, String column, TypeReference<T> type)
            throws SQLException {
        return JSON.readValue(row.getString(column), type);
    }
}
