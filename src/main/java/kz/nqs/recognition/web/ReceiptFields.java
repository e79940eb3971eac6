package kz.nqs.recognition.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import kz.nqs.recognition.Receipt;
import kz.nqs.recognition.Receipts;
import kz.nqs.ui.Days;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Component;

/** 4: the day on which an application on paper reached the centre, as the registrar typed it. */
@Component
class ReceiptFields {
    static final String DAY = "came";
    static final String WHY_LATE = "why-late";
    static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private final Receipts receipts;

    ReceiptFields(Receipts receipts) {
        this.receipts = receipts;
    }

    /** Empty if something is to be put right, which the form then says. */
    Optional<Receipt> read(Form form) {
        var day = Days.typed(form, DAY);
        var whyLate = form.optional(WHY_LATE, 1000);
        if (day == null || !receipts.isPossible(day)) {
            form.wrong(DAY, "application.came.wrong");
            return Optional.empty();
        }
        var isLate = receipts.isLate(day);
        if (isLate && whyLate.isEmpty()) {
            noteLate(form, day);
        }
        return form.problem(WHY_LATE) == null
                ? Optional.of(new Receipt(day, isLate ? whyLate : ""))
                : Optional.empty();
    }

    private void noteLate(Form form, LocalDate day) {
        var over = receipts.check(day).lastDay();
        form.wrong(WHY_LATE, "application.why-late.needed", TYPED.format(day), TYPED.format(over));
    }
}
