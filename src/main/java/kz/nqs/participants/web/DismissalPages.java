package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.seeOther;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Engagements;
import kz.nqs.participants.Members;
import kz.nqs.participants.Members.Member;
import kz.nqs.participants.Role;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import kz.nqs.ui.Question;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A role is taken from somebody, once it is said from whom. */
@Controller
@RequestMapping(Lang.PATH + "/bodies/{id:[0-9a-f-]{36}}/dismissals")
class DismissalPages {
    private final BodyPeople people;
    private final Members members;
    private final List<Engagements> engagements;
    private final Vocabulary vocabulary;

    DismissalPages(
            BodyPeople people,
            Members members,
            List<Engagements> engagements,
            Vocabulary vocabulary) {
        this.people = people;
        this.members = members;
        this.engagements = engagements;
        this.vocabulary = vocabulary;
    }

    @GetMapping
    Answer back(@PathVariable Lang lang, @PathVariable UUID id, Actor actor) {
        return seeOther(lang, BodyPeople.address(people.body(id, actor)));
    }

    @PostMapping
    Answer dismiss(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "HEAD") Role role,
            @RequestParam(defaultValue = "") String sure,
            Actor actor) {
        var body = people.body(id, actor);
        if (!BodyPeople.isInGift(actor, body, List.of(role))) {
            throw new NoSuchPage("not theirs to dismiss");
        }
        var found = members.of(body).stream().filter(m -> isMeant(m, person, role)).findFirst();
        if (found.isEmpty()) {
            return people.refused(body, actor, "people.dismissed.not");
        }
        if (members.isLastHead(body, role, actor)) {
            return people.refused(body, actor, "people.last-head");
        }
        var who = found.get().person();
        var needed =
                engagements.stream()
                        .flatMap(each -> each.of(id, who.id(), role).stream())
                        .sorted()
                        .toList();
        if (!needed.isEmpty()) {
            return people.refused(
                    body, actor, "people.still-needed", who.name(), String.join(", ", needed));
        }
        if (sure.isEmpty()) {
            var words = List.of(who.name(), vocabulary.in(lang).say(role));
            var address = BodyPeople.address(body);
            var sent = Map.of("person", person, "role", role.name());
            var action = address.replace("/people", "/dismissals");
            return Question.ask("people.dismiss", words, action, sent, address);
        }
        if (!members.dismiss(body, who.id(), role, actor)) {
            return people.refused(body, actor, "people.dismissed.not");
        }
        var leaves = role == Role.HEAD && actor.is(who.id());
        return seeOther(lang, leaves ? "/account" : BodyPeople.address(body))
                .saying("people.dismissed");
    }

    private static boolean isMeant(Member member, String person, Role role) {
        return member.role() == role && member.person().id().toString().equals(person);
    }
}
