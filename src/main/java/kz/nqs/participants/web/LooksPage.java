package kz.nqs.participants.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.looks.Look;

/**
 * Who has looked at the reader's data.
 *
 * @param cases those that can be asked for, with their numbers
 * @param wanted the case asked for; empty for all
 * @param bodies names of those for whom it was looked
 */
public record LooksPage(
        List<Look> looks,
        Map<UUID, Bilingual> bodies,
        Map<UUID, String> cases,
        String wanted,
        int page,
        boolean more) {}
