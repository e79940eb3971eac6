package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.nqs.PlatformTest;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
@Tag("391-14")
@DisplayName("Журнал сервера: строки JSON с маршрутом и номерами, без персональных данных")
class LogTest extends Journeys {

    @Test
    void a_whole_journey_leaves_no_personal_data_in_the_log() throws IOException {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.appoints(address, candidate);
        var person = town.the(People.class).person(town.known(address).file().candidate());
        centre.registrar().opens("/centre/cases?q=" + person.iin().digits()).is(200);
        centre.registrar().opens("/verify?number=" + person.iin().digits());
        var log = Files.readString(log());
        assertThat(personal(person)).allSatisfy(data -> assertThat(log).doesNotContain(data));
        assertThat(log.lines()).allSatisfy(line -> JsonMapper.shared().readTree(line));
        assertThat(log)
                .contains("POST /{lang:kk|ru}/cases/{id}/check")
                .contains(person.id().toString())
                .doesNotContain(address);
    }

    private static List<String> personal(Person person) {
        return List.of(
                person.iin().digits(), person.name(), "Қайырбекова", person.email(), "Көкшетау");
    }

    private Path log() {
        return Path.of(platform.getEnvironment().getRequiredProperty("logging.file.name"));
    }
}
