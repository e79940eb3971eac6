package kz.nqs.recognition.web;

import java.util.List;
import java.util.UUID;
import kz.nqs.professions.Profession;
import kz.nqs.programmes.Programme;

/** What the centre can take a paper application for. */
record Paper(UUID centre, List<Offer> offers) {

    /** A programme of the centre. */
    public record Offer(Profession profession, Programme programme) {}
}
