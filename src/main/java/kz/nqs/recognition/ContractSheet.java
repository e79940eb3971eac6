package kz.nqs.recognition;

import java.util.List;
import kz.nqs.language.Bilingual;
import kz.nqs.papers.Letterhead;
import kz.nqs.papers.Signature;

/** What a contract says on paper, in both languages: 5(2). */
record ContractSheet(
        Letterhead head, Bilingual parties, List<Bilingual> clauses, List<Signature> signatures) {}
