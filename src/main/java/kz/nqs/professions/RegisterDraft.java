package kz.nqs.professions;

import java.util.Optional;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.professions.Profession.DocumentKind;
import kz.nqs.professions.Profession.Profile;
import kz.nqs.professions.Profession.RecognitionBasis;
import org.jspecify.annotations.Nullable;

/**
 * Makes an entry of the register of its rows. What the file does not say stays as it is; of a new
 * profession everything must be said.
 */
final class RegisterDraft {
    private static final Bilingual SILENT = new Bilingual("", "");
    private static final String STANDARD = "стандарт";

    private final Activities activities;

    RegisterDraft(Activities activities) {
        this.activities = activities;
    }

    /** Empty if something is wrong; the entry says what. */
    Optional<Profession> of(
            RegisterEntry entry, @Nullable Profession before, @Nullable RecognitionBasis part) {
        var base = before == null ? unsaid() : before;
        var cells = new RegisterCells(entry, before == null);
        var basis = cells.basis(part, base.basis());
        var document = cells.needed(RegisterColumns.DOCUMENT, base.document());
        var made =
                new Profession(
                        base.id(),
                        base.number(),
                        cells.nkz(base.nkz()),
                        cells.needed(RegisterColumns.NAME, base.name()),
                        cells.spare(RegisterColumns.OTHER_NAMES, base.otherNames()),
                        cells.spare(RegisterColumns.SUMMARY, base.summary()),
                        oked(cells, base),
                        cells.levels(base.levels()),
                        basis,
                        kind(basis, document, base),
                        document,
                        cells.years(base.validityYears()),
                        cells.needed(RegisterColumns.STATE_BODY, base.stateBody()),
                        cells.profile(base.profile()),
                        cells.yesOrNo(RegisterColumns.EDUCATION, base.needsEducation()),
                        cells.yesOrNo(RegisterColumns.EXPERIENCE, base.needsExperience()));
        return entry.isRight() ? Optional.of(made) : Optional.empty();
    }

    private String oked(RegisterCells cells, Profession base) {
        return cells.oked(base.oked(), activities);
    }

    /** Column 4: a legal act where recognition is mandatory, else what its name says it is. */
    private static DocumentKind kind(RecognitionBasis basis, Bilingual document, Profession base) {
        if (basis == RecognitionBasis.MANDATORY) {
            return DocumentKind.LEGAL_ACT;
        }
        if (document.equals(base.document()) && base.documentKind() != DocumentKind.LEGAL_ACT) {
            return base.documentKind();
        }
        return (document.kk() + document.ru()).toLowerCase(java.util.Locale.ROOT).contains(STANDARD)
                ? DocumentKind.STANDARD
                : DocumentKind.REQUIREMENTS;
    }

    private static Profession unsaid() {
        return new Profession(
                UUID.randomUUID(),
                0,
                null,
                SILENT,
                SILENT,
                SILENT,
                "",
                java.util.List.of(),
                RecognitionBasis.VOLUNTARY,
                DocumentKind.REQUIREMENTS,
                SILENT,
                null,
                SILENT,
                Profile.TECHNICAL,
                false,
                false);
    }
}
