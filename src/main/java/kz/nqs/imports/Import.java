package kz.nqs.imports;

import java.util.List;
import kz.nqs.language.Bilingual;
import kz.nqs.law.Citation;

/**
 * A kind of file that is taken in; implemented by the room whose records come with it.
 *
 * @param <R> a record as it is kept: written and read as JSON
 */
public interface Import<R> {
    /** Part of the address and of the messages: {@code imports.register.…}. */
    String kind();

    /** The paragraph by which such files are taken in. */
    Citation basis();

    Class<R> type();

    /** The columns that are understood, in the order in which they are written out. */
    List<Column> columns();

    /** Begins to read a file. */
    Reading<R> reading(Ordered ordered);

    /** Makes some of the changes; called for one part of the file after another. */
    void carryOut(Ordered ordered, List<Change<R>> part);

    /** What a record is called. */
    Bilingual title(R record);

    /** Why these changes cannot be taken back; empty if they can. */
    List<Problem> hindrances(List<Change<R>> part);

    /** Restores exactly the records there were; called for the last part of the file first. */
    void undo(Ordered ordered, List<Change<R>> part);

    /** What there is now, as rows under {@link #columns()}: edited, it can be sent back. */
    List<List<String>> present(kz.nqs.language.Lang lang);
}
