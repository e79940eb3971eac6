package kz.nqs.recognition.web;

import java.util.List;
import kz.nqs.language.Bilingual;
import kz.nqs.professions.Profession;
import kz.nqs.recognition.CaseList;
import kz.nqs.ui.Form;

/**
 * One page of a centre's cases.
 *
 * @param form what was typed and chosen
 * @param total how many there are on all pages, or more than are counted
 * @param similar nothing is written as it was typed; these are one slip away
 */
record CentreCases(
        Bilingual centre,
        Form form,
        List<Profession> professions,
        List<CaseRow> rows,
        int total,
        boolean similar,
        int page) {
    static final int SIZE = 50;

    public String at(int other) {
        return "/centre/cases" + CaseFilters.query(form, other);
    }

    public boolean hasMore() {
        return total > page * SIZE || (isMany() && rows.size() == SIZE);
    }

    public boolean isMany() {
        return total > CaseList.MOST_COUNTED && !form.value("q").isEmpty();
    }

    public String csv() {
        return "/centre/cases.csv" + CaseFilters.query(form, 1);
    }

    public boolean isChosen() {
        return !CaseFilters.query(form, 1).isEmpty();
    }
}
