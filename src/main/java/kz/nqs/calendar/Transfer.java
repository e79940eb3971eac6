package kz.nqs.calendar;

import java.time.LocalDate;
import kz.nqs.language.Bilingual;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A weekend day worked and the working day off in its place, by act. */
@JsonNaming(SnakeCaseStrategy.class)
record Transfer(LocalDate worked, LocalDate off, String actKk, String actRu) {
    Bilingual act() {
        return new Bilingual(actKk, actRu);
    }
}
