package kz.nqs.portal.web;

import java.util.List;
import kz.nqs.centres.Centres;
import kz.nqs.classifiers.Classifiers;
import kz.nqs.professions.Professions;
import kz.nqs.search.Found;

/** What all registers have of it. */
record SearchPage(Found found, List<Group> groups) {
    static final List<String> REGISTERS =
            List.of(
                    Professions.REGISTER,
                    Centres.REGISTER,
                    Classifiers.ACTIVITIES,
                    Classifiers.OCCUPATIONS);

    /**
     * What one register has.
     *
     * @param all where all of it is seen
     */
    public record Group(String register, Found.Hits hits, String all) {}

    static SearchPage of(Found found) {
        return new SearchPage(
                found,
                REGISTERS.stream()
                        .filter(register -> found.in(register).total() > 0)
                        .map(register -> group(register, found))
                        .toList());
    }

    private static Group group(String register, Found found) {
        var of = address(register);
        var all = register.equals(Classifiers.OCCUPATIONS) ? of : of + found.query();
        return new Group(register, found.in(register), all);
    }

    public int total() {
        return groups.stream().mapToInt(group -> group.hits().total()).sum();
    }

    /** This page for what was looked for instead. */
    public String instead() {
        return "/search" + found.query();
    }

    public static String address(String register) {
        return switch (register) {
            case Classifiers.ACTIVITIES, Classifiers.OCCUPATIONS -> "/classifiers/" + register;
            default -> "/" + register;
        };
    }
}
