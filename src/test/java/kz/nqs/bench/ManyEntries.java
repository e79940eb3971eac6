package kz.nqs.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.nqs.language.Bilingual;
import kz.nqs.search.Entry;
import org.springframework.core.io.ClassPathResource;

/** Entries of the demonstration's professions, of OKED, and of both combined. */
final class ManyEntries {
    static final String REGISTER = "bench";

    private ManyEntries() {}

    static List<Entry> of(int count, Random random) {
        var professions = table("demonstration/professions");
        var activities = table("classifiers/oked");
        var entries = new ArrayList<Entry>();
        professions.forEach(row -> entries.add(profession(row, row.getField("nkz"), "", "")));
        activities.forEach(row -> entries.add(activity(row)));
        while (entries.size() < count) {
            var activity = activities.get(random.nextInt(activities.size()));
            entries.add(
                    profession(
                            professions.get(random.nextInt(professions.size())),
                            code(random),
                            " – " + activity.getField("name_kk"),
                            " – " + activity.getField("name_ru")));
        }
        return entries;
    }

    private static Entry profession(NamedCsvRecord row, String code, String kk, String ru) {
        return entry(
                row.getField("name_kk") + kk,
                row.getField("name_ru") + ru,
                code,
                both(row, "other_names"),
                both(row, "summary"));
    }

    private static Entry activity(NamedCsvRecord row) {
        var nothing = new Bilingual("", "");
        return entry(
                row.getField("name_kk"),
                row.getField("name_ru"),
                row.getField("code"),
                nothing,
                nothing);
    }

    private static Entry entry(String kk, String ru, String code, Bilingual names, Bilingual rest) {
        var key = code + "/" + ru;
        var codes = code.isEmpty() ? List.<String>of() : List.of(code);
        return new Entry(REGISTER, key, "/" + code, new Bilingual(kk, ru), codes, names, rest);
    }

    private static String code(Random random) {
        return "%04d-%d-%03d"
                .formatted(1000 + random.nextInt(9000), random.nextInt(10), random.nextInt(1000));
    }

    private static Bilingual both(NamedCsvRecord row, String column) {
        return new Bilingual(row.getField(column + "_kk"), row.getField(column + "_ru"));
    }

    private static List<NamedCsvRecord> table(String name) {
        try (var rows =
                CsvReader.builder()
                        .fieldSeparator('\t')
                        .ofNamedCsvRecord(new ClassPathResource(name + ".tsv").getInputStream())) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
