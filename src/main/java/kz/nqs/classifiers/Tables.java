package kz.nqs.classifiers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kz.nqs.language.Bilingual;
import org.springframework.core.io.ClassPathResource;

/**
 * The classifiers as published, from the class path: tab-separated, first line the column names.
 */
final class Tables {
    private Tables() {}

    static List<NamedCsvRecord> read(String name) {
        try (var rows =
                CsvReader.builder()
                        .fieldSeparator('\t')
                        .ofNamedCsvRecord(
                                new ClassPathResource("classifiers/" + name + ".tsv")
                                        .getInputStream())) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bilingual both(NamedCsvRecord row, String column) {
        return new Bilingual(row.getField(column + "_kk"), row.getField(column + "_ru"));
    }
}
