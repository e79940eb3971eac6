package kz.nqs.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import kz.nqs.programmes.Programme;
import kz.nqs.programmes.Programme.CardLine;
import kz.nqs.programmes.Programme.Mode;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** A qualification programme as the file has it, before a centre approves it. */
record ProgrammeDraft(
        String nkz,
        String professionRu,
        int level,
        int questions,
        int minutesTheory,
        int minutesPractice,
        List<String> languages,
        List<Mode> modes,
        String methodsKk,
        String methodsRu,
        List<Bilingual> equipment,
        List<Bilingual> allowed,
        String safetyKk,
        String safetyRu,
        String taskKk,
        String taskRu,
        List<Line> card) {

    record Line(String kk, String ru, String criterionKk, String criterionRu) {}

    static List<ProgrammeDraft> all() {
        var json =
                JsonMapper.builder()
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .build();
        try (var file = Files.open("programmes.json")) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Programme approvedBy(UUID centre, LocalDate day) {
        return new Programme(
                Files.id("programme", centre + professionRu + level),
                centre,
                Files.id("profession", professionRu),
                level,
                day,
                questions,
                minutesTheory,
                minutesPractice,
                languages.stream().map(Lang::of).toList(),
                modes,
                new Bilingual(methodsKk, methodsRu),
                equipment,
                allowed,
                new Bilingual(safetyKk, safetyRu),
                new Bilingual(taskKk, taskRu),
                IntStream.range(0, card.size()).mapToObj(this::line).toList());
    }

    private CardLine line(int i) {
        var line = card.get(i);
        return new CardLine(
                i + 1,
                new Bilingual(line.kk(), line.ru()),
                new Bilingual(line.criterionKk(), line.criterionRu()));
    }
}
