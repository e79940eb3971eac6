package kz.nqs.programmes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.nqs.centres.Centre;
import kz.nqs.centres.Centres;
import kz.nqs.centres.WhatIsRecognised;
import kz.nqs.language.Lang;
import kz.nqs.professions.Profession;
import kz.nqs.professions.Professions;
import kz.nqs.professions.WhereRecognised;
import org.springframework.stereotype.Component;

/** Which centre recognises what: by the programmes in use and the accreditation of the day. */
@Component
class PlacesOfRecognition implements WhereRecognised, WhatIsRecognised {
    private final Programmes programmes;
    private final Centres centres;
    private final Professions professions;
    private final Clock clock;

    PlacesOfRecognition(
            Programmes programmes, Centres centres, Professions professions, Clock clock) {
        this.programmes = programmes;
        this.centres = centres;
        this.professions = professions;
        this.clock = clock;
    }

    @Override
    public List<Place> places(UUID profession, Lang lang) {
        var accredited =
                centres.all().stream()
                        .filter(centre -> centre.accreditedOn(LocalDate.now(clock)))
                        .collect(Collectors.toMap(Centre::id, Function.identity()));
        return programmes.forProfession(profession).stream()
                .filter(programme -> accredited.containsKey(programme.centre()))
                .map(
                        programme ->
                                place(
                                        programme,
                                        Objects.requireNonNull(accredited.get(programme.centre()))))
                .sorted(Comparator.comparing(place -> place.name().in(lang), lang.alphabet()))
                .toList();
    }

    @Override
    public List<Offer> offers(UUID centre, Lang lang) {
        var offered = programmes.ofCentre(centre);
        var known = professions.all(offered.stream().map(Programme::profession).toList());
        return offered.stream()
                .map(
                        programme ->
                                offer(
                                        programme,
                                        Objects.requireNonNull(known.get(programme.profession()))))
                .sorted(
                        Comparator.comparing((Offer o) -> o.profession().in(lang), lang.alphabet())
                                .thenComparingInt(Offer::level))
                .toList();
    }

    private static Place place(Programme programme, Centre centre) {
        return new Place(
                programme.level(), centre.id(), centre.name(), centre.address(), programme.id());
    }

    private static Offer offer(Programme programme, Profession profession) {
        return new Offer(profession.number(), profession.name(), programme.level(), programme.id());
    }
}
