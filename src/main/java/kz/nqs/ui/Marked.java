package kz.nqs.ui;

import java.util.List;
import kz.nqs.law.LegalTerm;

/**
 * What a page says, each term of the law marked where it is first used.
 *
 * @param html safe as it stands: the page's own, with buttons added
 * @param terms all that are used, in the order of their use
 */
public record Marked(String html, List<LegalTerm> terms) {}
