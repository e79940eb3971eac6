package kz.nqs.centres;

import java.util.List;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;

/** Tells what a centre recognises; the room of the programmes knows. */
public interface WhatIsRecognised {
    List<Offer> offers(UUID centre, Lang lang);

    /** A programme of the centre; the profession by its number in the register. */
    record Offer(int number, Bilingual profession, int level, UUID programme) {}
}
