package kz.nqs.imports.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.nqs.imports.Import;
import kz.nqs.imports.TableWriting;
import kz.nqs.language.Lang;
import kz.nqs.ui.Answer;
import org.springframework.http.ContentDisposition;

/** Files that come and go with these pages. */
final class Files {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Files() {}

    static Answer present(Import<?> kind, String type, Lang lang) {
        var rows = new ArrayList<List<String>>();
        rows.add(kind.columns().stream().map(column -> column.name().in(lang)).toList());
        rows.addAll(kind.present(lang));
        var name = kind.kind() + "." + type;
        return type.equals("xlsx")
                ? file(TableWriting.xlsx(kind.kind(), rows), XLSX, name)
                : csv(rows, name);
    }

    static Answer csv(List<List<String>> rows, String name) {
        return file(TableWriting.csv(rows), "text/csv; charset=utf-8", name);
    }

    private static Answer file(byte[] bytes, String mediaType, String name) {
        return new Answer.File(
                bytes,
                mediaType,
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build());
    }
}
