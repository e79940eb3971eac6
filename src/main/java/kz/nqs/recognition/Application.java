package kz.nqs.recognition;

import java.time.LocalDate;
import kz.nqs.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * The application of form 1 (374-F1) as the candidate signed it. Centre, profession and level are
 * in the {@link CaseFile}.
 *
 * @param iin twelve digits, control digit checked
 * @param earlierValidUntil to when an earlier document that sets a level is valid, if there is one
 * @param informal results of informal education, if any
 * @param examination language of the examination: 9(2)
 * @param onPaper filed on paper and entered by the registrar: 4
 */
public record Application(
        String name,
        String iin,
        LocalDate born,
        String address,
        String email,
        String mobilePhone,
        String workPhone,
        @Nullable LocalDate earlierValidUntil,
        String informal,
        String knowledge,
        String skills,
        Lang examination,
        boolean onPaper,
        LocalDate signed) {}
