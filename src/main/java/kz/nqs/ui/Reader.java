package kz.nqs.ui;

import kz.nqs.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** Who is signed in, as the frame of a page shows it. */
public interface Reader {
    String shownName();

    @Nullable Bilingual shownBody();
}
