package kz.nqs.professions.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.nqs.professions.RecognitionBasis;
import kz.nqs.ui.Form;

/**
 * A page of the register.
 *
 * @param choices field → value → what the reader sees
 * @param query the filters as part of an address; empty without any
 */
record RegisterPage(
        Form filter,
        Map<String, Map<String, String>> choices,
        List<RegisterLine> lines,
        int total,
        int professions,
        int page,
        int pages,
        String query) {

    public List<RegisterLine> of(RecognitionBasis part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }

    public boolean filtered() {
        return !query.isEmpty();
    }

    public String address(int otherPage) {
        return "/professions" + query + (filtered() ? "&" : "?") + "page=" + otherPage;
    }

    /** The pages to be named: first, last and those near this one; a gap is 0. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, pages)
                .filter(n -> n == 1 || n == pages || Math.abs(n - page) <= 2)
                .map(n -> Math.abs(n - page) == 2 && n != 1 && n != pages ? 0 : n)
                .boxed()
                .toList();
    }
}
