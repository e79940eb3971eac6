package kz.nqs.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import org.springframework.stereotype.Component;

/** The fictitious people as whom one may enter, and the bodies they work for. */
@Component
@OnlyInDemonstration
public class Cast {
    private final List<Player> players =
            Files.table("people").stream()
                    .map(
                            row ->
                                    new Player(
                                            row.getField("login"),
                                            Files.id("person", row.getField("login")),
                                            row.getField("name"),
                                            row.getField("body"),
                                            row.getField("role"),
                                            Files.both(row, "about")))
                    .toList();

    /** Somebody to enter as; {@code role} is the key of its name. */
    public record Player(
            String login, UUID id, String name, String body, String role, Bilingual about) {}

    /** Those of one body; the candidates have none. */
    public record Troupe(Optional<Bilingual> body, List<Player> players) {}

    public Optional<Player> player(String login) {
        return players.stream().filter(player -> player.login().equals(login)).findFirst();
    }

    /** The candidates, then the centres, then the other bodies. */
    public List<Troupe> troupes() {
        var troupes = new ArrayList<Troupe>();
        troupes.add(new Troupe(Optional.empty(), of("")));
        for (var centre : Files.table("centres")) {
            troupes.add(troupe(Files.both(centre, "name"), centre.getField("number")));
        }
        for (var body : Files.table("bodies")) {
            troupes.add(troupe(Files.both(body, "name"), body.getField("key")));
        }
        return troupes;
    }

    private Troupe troupe(Bilingual name, String key) {
        return new Troupe(Optional.of(name), of(key));
    }

    private List<Player> of(String body) {
        return players.stream().filter(player -> player.body().equals(body)).toList();
    }
}
