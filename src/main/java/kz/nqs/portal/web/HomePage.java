package kz.nqs.portal.web;

import static kz.nqs.law.Act.ORDER_374;

import java.util.List;
import kz.nqs.law.Citation;

/** The first page: how recognition goes, step by step. */
record HomePage(List<Step> steps) {

    /** A step, told by the messages of that key, and the paragraphs it follows. */
    public record Step(String key, List<Citation> paragraphs) {}

    static HomePage recognition() {
        return new HomePage(
                List.of(
                        step("apply", ORDER_374.paragraph("3"), ORDER_374.paragraph("4")),
                        step("check", ORDER_374.paragraph("5")),
                        step("day", ORDER_374.paragraph("6")),
                        step("theory", ORDER_374.paragraph("15")),
                        step("practice", ORDER_374.paragraph("16"), ORDER_374.paragraph("17")),
                        step("result", ORDER_374.paragraph("18"), ORDER_374.paragraph("20"))));
    }

    private static Step step(String key, Citation... paragraphs) {
        return new Step(key, List.of(paragraphs));
    }
}
