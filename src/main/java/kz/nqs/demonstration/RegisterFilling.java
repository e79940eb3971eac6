package kz.nqs.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.nqs.language.Bilingual;
import kz.nqs.professions.Profession;
import kz.nqs.professions.Profession.DocumentKind;
import kz.nqs.professions.Profession.Level;
import kz.nqs.professions.Profession.Profile;
import kz.nqs.professions.Profession.RecognitionBasis;
import kz.nqs.professions.Professions;
import org.springframework.stereotype.Component;

/** Enters the register of professions: made up for the demonstration, not the official one. */
@Component
@OnlyInDemonstration
class RegisterFilling {
    private final Professions professions;

    RegisterFilling(Professions professions) {
        this.professions = professions;
    }

    void fill() {
        var stateBodies =
                Files.table("state-bodies").stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.getField("code"),
                                        row -> Files.both(row, "name")));
        Files.table("professions").stream()
                .map(row -> profession(row, stateBodies))
                .forEach(professions::include);
    }

    private static Profession profession(NamedCsvRecord row, Map<String, Bilingual> stateBodies) {
        var nkz = row.getField("nkz");
        var years = row.getField("validity_years");
        return new Profession(
                Files.id("profession", row.getField("name_ru")),
                0,
                nkz.isEmpty() ? null : nkz,
                Files.both(row, "name"),
                Files.both(row, "other_names"),
                Files.both(row, "summary"),
                row.getField("oked"),
                levels(row),
                RecognitionBasis.valueOf(row.getField("basis")),
                DocumentKind.valueOf(row.getField("document_kind")),
                Files.both(row, "document"),
                years.isEmpty() ? null : Integer.valueOf(years),
                Objects.requireNonNull(stateBodies.get(row.getField("state_body"))),
                row.getField("profile").equals("T") ? Profile.TECHNICAL : Profile.SOCIAL,
                row.getField("needs_education").equals("1"),
                row.getField("needs_experience").equals("1"));
    }

    private static List<Level> levels(NamedCsvRecord row) {
        var nqf = numbers(row.getField("levels"));
        var sqf = numbers(row.getField("sqf_levels"));
        return IntStream.range(0, nqf.size())
                .mapToObj(i -> new Level(nqf.get(i), sqf.get(i)))
                .toList();
    }

    private static List<Integer> numbers(String list) {
        return Stream.of(list.split(",")).map(Integer::valueOf).toList();
    }
}
