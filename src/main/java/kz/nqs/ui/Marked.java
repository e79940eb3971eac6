package kz.nqs.ui;

import gg.jte.Content;
import java.util.List;
import kz.nqs.law.LegalTerm;

/**
 * What a page says, each term of the law marked where it is first used.
 *
 * @param html in UTF-8, safe as it stands: the page's own, with buttons added
 * @param terms all that are used, in the order of their use
 */
@SuppressWarnings("ArrayRecordComponent")
public record Marked(byte[] html, List<LegalTerm> terms) {
    public Content content() {
        return output -> output.writeBinaryContent(html);
    }
}
