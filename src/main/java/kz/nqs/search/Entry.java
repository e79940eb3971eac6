package kz.nqs.search;

import java.util.List;
import kz.nqs.language.Bilingual;

/**
 * Something that is to be found.
 *
 * @param register which register it belongs to
 * @param key what that register knows it by
 * @param address its page, without the language
 * @param codes the first one is shown with it; may be empty
 * @param names other names, a semicolon between them
 * @param rest whatever else it may be found by where neither title nor names say it
 */
public record Entry(
        String register,
        String key,
        String address,
        Bilingual title,
        List<String> codes,
        Bilingual names,
        Bilingual rest) {}
