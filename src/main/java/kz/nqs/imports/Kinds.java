package kz.nqs.imports;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The kinds of files that the rooms take in. */
@Component
class Kinds {
    private final List<Import<?>> kinds;

    Kinds(List<Import<?>> kinds) {
        this.kinds = kinds;
    }

    List<Import<?>> all() {
        return kinds;
    }

    Optional<Import<?>> named(String kind) {
        return kinds.stream().filter(k -> k.kind().equals(kind)).findFirst();
    }

    Import<?> the(String kind) {
        return named(kind).orElseThrow();
    }
}
