package kz.nqs.portal.web;

import java.util.Comparator;
import java.util.List;
import kz.nqs.language.Folding;
import kz.nqs.language.Lang;
import kz.nqs.law.LegalTerm;

/** The terms of the law in the order of the alphabet: all, or those that say what is sought. */
public record GlossaryPage(String sought, List<LegalTerm> terms) {

    static GlossaryPage of(String sought, List<LegalTerm> all, Lang lang) {
        var wanted = Folding.fold(sought);
        return new GlossaryPage(
                sought,
                all.stream()
                        .filter(term -> Folding.fold(term.name(), term.meaning()).contains(wanted))
                        .sorted(Comparator.comparing(LegalTerm::name, lang.alphabet()))
                        .toList());
    }
}
