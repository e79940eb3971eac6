package kz.nqs.recognition.web;

import static kz.nqs.recognition.RecognitionCases.ROOM;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import kz.nqs.calendar.Deadline;
import kz.nqs.law.Act;
import kz.nqs.letters.Letters;
import kz.nqs.professions.Professions;
import kz.nqs.recognition.CaseFile;
import kz.nqs.recognition.Recognition;
import kz.nqs.recognition.Recognition.NotRecognised;
import kz.nqs.recognition.RecognitionCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is open to the candidate who has not passed: 19, 20. */
@Component
class FailureView {
    private final RecognitionCases cases;
    private final Letters letters;
    private final Professions professions;
    private final Clock clock;

    FailureView(RecognitionCases cases, Letters letters, Professions professions, Clock clock) {
        this.cases = cases;
        this.letters = letters;
        this.professions = professions;
        this.clock = clock;
    }

    /** Null where nobody has failed. */
    @Nullable AfterFailure of(Recognition state) {
        return state instanceof NotRecognised
                ? new AfterFailure(again(state.file()), appeal(state.file()))
                : null;
    }

    private String again(CaseFile file) {
        var profession = professions.profession(file.profession()).number();
        return "/applications/new?profession=%d&level=%d&centre=%s"
                .formatted(profession, file.level(), file.centre());
    }

    private @Nullable Deadline appeal(CaseFile file) {
        return letters.of(ROOM, file.id()).stream()
                .filter(letter -> letter.basis().equals(Act.ORDER_374.paragraph("19")))
                .flatMap(letter -> Stream.ofNullable(letter.receivedAt()))
                .map(received -> LocalDate.ofInstant(received, clock.getZone()))
                .map(day -> cases.appeal(file, day))
                .findFirst()
                .orElse(null);
    }
}
