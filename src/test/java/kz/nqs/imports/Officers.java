package kz.nqs.imports;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.nqs.journal.Author;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.People;
import kz.nqs.participants.Role;

/** People of the demonstration who act for a state body. */
public final class Officers {
    private Officers() {}

    public static Author of(People people, String login, BodyKind kind) {
        var key = "demonstration:person:" + login;
        var id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        var actor = people.actor(id);
        return actor.of(actor.bodyOf(kind).orElseThrow().id(), Role.OFFICER, Role.HEAD);
    }
}
