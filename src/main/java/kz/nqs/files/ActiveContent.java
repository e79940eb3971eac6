package kz.nqs.files;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;

/** Whether a PDF carries a program or starts one: a document does neither. */
final class ActiveContent {
    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch");
    private static final int DEPTH = 30;
    private final Patience patience;

    ActiveContent(Patience patience) {
        this.patience = patience;
    }

    boolean isIn(COSDocument document) {
        return document.getXrefTable().keySet().stream()
                .map(document::getObjectFromPool)
                .anyMatch(object -> acts(object.getObject(), 0));
    }

    /** What stands directly in an object; what it refers to is looked at in its own turn. */
    private boolean acts(COSBase base, int depth) {
        patience.check();
        if (depth > DEPTH) {
            return false;
        }
        return switch (base) {
            case COSDictionary dictionary ->
                    ACTIONS.contains(dictionary.getNameAsString(COSName.S, ""))
                            || dictionary.getValues().stream().anyMatch(v -> acts(v, depth + 1));
            case COSArray array -> array.toList().stream().anyMatch(each -> acts(each, depth + 1));
            case null, default -> false;
        };
    }
}
