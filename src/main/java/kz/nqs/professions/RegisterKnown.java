package kz.nqs.professions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.nqs.language.Folding;

/** The register as it is, to find in it what a file speaks of. */
final class RegisterKnown {
    private final Map<Integer, Profession> byNumber = new HashMap<>();
    private final Map<String, Profession> byWords = new HashMap<>();

    RegisterKnown(List<Profession> all) {
        for (var profession : all) {
            byNumber.put(profession.number(), profession);
            words(profession)
                    .forEach(words -> byWords.merge(words, profession, (_, _) -> profession));
        }
    }

    Optional<Profession> numbered(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** By the name in one language and the code together. */
    Optional<Profession> named(String name, String code) {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byWords.get(Folding.fold(code, name)));
    }

    private static List<String> words(Profession profession) {
        var code = profession.nkz() == null ? "" : profession.nkz();
        return List.of(
                Folding.fold(code, profession.name().kk()),
                Folding.fold(code, profession.name().ru()));
    }
}
