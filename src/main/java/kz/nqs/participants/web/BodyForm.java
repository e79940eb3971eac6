package kz.nqs.participants.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.participants.Bin;
import kz.nqs.participants.Body;
import kz.nqs.participants.BodyEntry;
import kz.nqs.participants.BodyKind;
import kz.nqs.ui.Form;

/** A body as the administrator types it. */
final class BodyForm {
    private static final int LONGEST = 300;

    private BodyForm() {}

    /** A new body, if everything is right. */
    static Optional<BodyEntry> read(Form form) {
        var kind =
                Arrays.stream(BodyKind.values())
                        .filter(k -> k.name().equals(form.value("kind")))
                        .findFirst();
        if (kind.isEmpty()) {
            form.wrong("kind", "bodies.kind.required");
        }
        return read(form, form.id("id"), kind.orElse(BodyKind.NATIONAL_BODY), 0);
    }

    /** The body with what was typed for it; its kind stays. */
    static Optional<BodyEntry> read(Form form, UUID id, BodyKind kind, int version) {
        var kk = form.required("name-kk", LONGEST);
        var ru = form.required("name-ru", LONGEST);
        var typed = form.value("bin");
        var bin = Bin.typed(typed);
        if (!typed.isEmpty() && bin.isEmpty()) {
            form.wrong("bin", "bodies.bin.wrong");
        }
        return form.isRight()
                ? Optional.of(
                        new BodyEntry(
                                new Body(id, kind, new Bilingual(kk, ru)),
                                bin.orElse(null),
                                version))
                : Optional.empty();
    }

    /** A body not yet entered: the form names it, so that it is entered once. */
    static Form empty() {
        return Form.filled(Map.of("id", UUID.randomUUID().toString()));
    }

    static Form of(BodyEntry entry) {
        var kept = new LinkedHashMap<>(standing(entry));
        kept.put("version", String.valueOf(entry.version()));
        return Form.filled(kept);
    }

    static Map<String, String> standing(BodyEntry entry) {
        var bin = entry.bin();
        var name = entry.body().name();
        var digits = bin == null ? "" : bin.digits();
        return Map.of("name-kk", name.kk(), "name-ru", name.ru(), "bin", digits);
    }
}
