package kz.nqs.recognition.web;

import java.util.List;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.professions.Profession;
import kz.nqs.programmes.Programme;
import kz.nqs.recognition.RecognitionCase;

/** One page of a centre's cases; {@code more} if another follows. */
record CentreCases(
        Bilingual centre, String query, String state, int page, List<Row> rows, boolean more) {

    /** A case in the list. */
    public record Row(RecognitionCase found, Profession profession) {}

    /** What the centre can take a paper application for. */
    public record Paper(UUID centre, List<Offer> offers) {}

    /** A programme of the centre. */
    public record Offer(Profession profession, Programme programme) {}
}
