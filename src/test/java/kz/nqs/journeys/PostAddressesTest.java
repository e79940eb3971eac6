package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.nqs.PlatformTest;
import kz.nqs.participants.Invitations;
import kz.nqs.participants.People;
import kz.nqs.participants.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PlatformTest
@DisplayName("Адрес, на который отправляется форма, отвечает и тому, кто на него вернулся")
class PostAddressesTest extends Journeys {

    @Test
    void every_address_to_which_a_form_is_sent_can_be_opened() {
        var candidate = town.candidate();
        var draft = candidate.begins().place().replaceFirst(".*/", "");
        var theCase = town.candidate("natalya", 5);
        var address = theCase.applies();
        centre.registrar().sends(Centre.allRight(centre.registrar().opens(address))).is(200);
        var letter = town.letters(address).getFirst().id().toString();
        var applicant = town.known(address).file().candidate();
        var recovery = town.recovery(town.the(People.class).person(applicant).email());
        var officer = town.stranger("gulnar");
        var imports = officer.opens("/imports/register");
        var file =
                officer.sends(
                        imports.sheet("/imports/register")
                                .fills("act-number", "1")
                                .fills("act-date", town.today().toString())
                                .attaches("file", "r.csv", officer.get("/professions.csv").body()));
        var administrator = town.stranger("sergey");
        var claim = PaperDesk.link(centre.registrar(), centre.offers().getFirst());
        assertThat(postAddresses()).hasSizeGreaterThan(20);
        for (var pattern : postAddresses()) {
            var window =
                    pattern.contains("/imports")
                            ? officer
                            : pattern.contains("/calendar") || pattern.contains("/operations")
                                    ? administrator
                                    : pattern.contains("/applications")
                                            ? candidate.window()
                                            : pattern.contains("/bodies")
                                                    ? centre.as("sergey")
                                                    : theCase.window();
            var path =
                    pattern.replace("/{lang:kk|ru}", "/ru")
                            .replaceFirst("/bodies/\\{id:.*}}", "/bodies/" + centreOf(address))
                            .replaceFirst("/recovery/\\{token:.*}}", "/recovery/" + recovery)
                            .replaceFirst("/\\{token:.*}}", "/" + invitation(centreOf(address)))
                            .replace("/ru/claim/{code}", claim)
                            .replace("{invitation}", invited(centreOf(address)))
                            .replace("/applications/{id}", "/applications/" + draft)
                            .replace("/cases/{id}", address)
                            .replace("{letter}", letter)
                            .replace(
                                    "{kind:[a-z]+}/{id:[0-9a-f-]{36}}",
                                    "register/" + Town.id(file.place()))
                            .replace("{kind:[a-z]+}", "register")
                            .replace("{year:\\d{4}}", String.valueOf(town.today().getYear()))
                            .replace("/changes/{id}", "/changes/" + Town.id(file.place()));
            assertThat(path).as("known how to fill").doesNotContain("{");
            assertThat(window.opens(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void the_address_of_signing_out_too() {
        assertThat(town.passerBy().opens("/sign-out").status()).isEqualTo(200);
    }

    private UUID centreOf(String address) {
        return town.known(address).file().centre();
    }

    private String invitation(UUID centre) {
        var people = town.the(People.class);
        var head = people.actor(people.in(centre, Role.HEAD).getFirst().id());
        return town.the(Invitations.class)
                .invite(people.body(centre), "x@example.kz", List.of(Role.HEAD), head, lang())
                .link()
                .replaceFirst(".*/", "");
    }

    private String invited(UUID centre) {
        return town.the(Invitations.class).openOf(centre).getLast().id().toString();
    }

    private List<String> postAddresses() {
        return platform
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(
                        info ->
                                info.getMethodsCondition()
                                        .getMethods()
                                        .contains(RequestMethod.POST))
                .flatMap(info -> Stream.of(info.getPatternValues()).flatMap(v -> v.stream()))
                .sorted()
                .toList();
    }
}
