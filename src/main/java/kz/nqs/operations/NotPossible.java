package kz.nqs.operations;

import java.util.List;

/** Why a copy is not made or not taken back: said to the operator in both languages. */
final class NotPossible extends Exception {
    private static final long serialVersionUID = 1;
    private final String key;
    private final transient List<Object> filling;

    NotPossible(String key, Object... filling) {
        super(key + " " + List.of(filling));
        this.key = "operations.not-possible." + key;
        this.filling = List.of(filling);
    }

    String key() {
        return key;
    }

    Object[] filling() {
        return filling.toArray();
    }
}
