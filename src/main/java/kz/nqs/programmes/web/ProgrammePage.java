package kz.nqs.programmes.web;

import kz.nqs.centres.Centre;
import kz.nqs.professions.Profession;
import kz.nqs.programmes.Programme;

/** A programme with what it is about; {@code open}: one may apply by it today. */
record ProgrammePage(Programme programme, Profession profession, Centre centre, boolean open) {}
