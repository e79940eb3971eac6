package kz.nqs.recognition;

import kz.nqs.language.Bilingual;
import kz.nqs.papers.Letterhead;
import kz.nqs.papers.Signature;

/** What a letter of the centre says on paper. */
record LetterSheet(
        Letterhead head, String addressee, String address, Bilingual body, Signature signature) {}
