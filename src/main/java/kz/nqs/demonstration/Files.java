package kz.nqs.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import org.springframework.core.io.ClassPathResource;

/** What the demonstration is filled with, from the class path. */
final class Files {
    private Files() {}

    static List<NamedCsvRecord> table(String name) {
        try (var rows =
                CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(open(name + ".tsv"))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String name) throws IOException {
        return new ClassPathResource("demonstration/" + name).getInputStream();
    }

    static Bilingual both(NamedCsvRecord row, String column) {
        return new Bilingual(row.getField(column + "_kk"), row.getField(column + "_ru"));
    }

    /** The same at every start, so that what is known of the files is known of the database. */
    static UUID id(String kind, String key) {
        return UUID.nameUUIDFromBytes(
                "demonstration:%s:%s".formatted(kind, key).getBytes(StandardCharsets.UTF_8));
    }
}
