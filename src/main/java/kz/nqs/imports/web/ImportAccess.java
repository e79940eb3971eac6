package kz.nqs.imports.web;

import java.util.List;
import java.util.UUID;
import kz.nqs.imports.Batch;
import kz.nqs.imports.Import;
import kz.nqs.imports.Imports;
import kz.nqs.journal.Author;
import kz.nqs.participants.Actor;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.Role;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Component;

/** 399, 5: the register and the classifiers are kept by the authorised body and nobody else. */
@Component
class ImportAccess {
    private final Imports imports;

    ImportAccess(Imports imports) {
        this.imports = imports;
    }

    Author author(Actor actor) {
        return actor.bodyOf(BodyKind.AUTHORISED_BODY)
                .filter(body -> actor.in(body.id(), Role.OFFICER, Role.HEAD))
                .map(body -> actor.of(body.id(), Role.OFFICER, Role.HEAD))
                .orElseThrow(() -> new NoSuchPage("imports are not for " + actor.person().id()));
    }

    List<Import<?>> kinds() {
        return imports.kinds();
    }

    Import<?> kind(String kind) {
        return imports.kind(kind).orElseThrow(() -> new NoSuchPage("no import of " + kind));
    }

    Batch batch(String kind, UUID id) {
        return imports.batch(id)
                .filter(batch -> batch.kind().equals(kind))
                .orElseThrow(() -> new NoSuchPage("no such import"));
    }
}
