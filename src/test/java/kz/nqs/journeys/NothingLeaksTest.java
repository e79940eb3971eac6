package kz.nqs.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.participants.NewPeople;
import kz.nqs.participants.People;
import kz.nqs.participants.Role;
import kz.nqs.participants.Somebody;
import kz.nqs.protection.Seal;
import kz.nqs.protection.Sealed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever table or column is added: what identifies a person is in none of them. Names are, and
 * what people write in words of their own (decision 0015). The outbox exists in the demonstration
 * alone, where everybody may read it: it is the one table left out.
 */
@PlatformTest
@DisplayName("В таблицах базы данных нет ни ИИН, ни телефона, ни почты, ни адреса, ни секретов")
class NothingLeaksTest extends Journeys {

    private static final String COLUMNS =
            """
            select t.relname as in_table, quote_ident(c.attname) as name,
                   c.atttypid = 'bytea'::regtype as of_bytes
            from pg_stat_user_tables t join pg_attribute c on c.attrelid = t.relid
            where c.attnum > 0 and not c.attisdropped and t.relname <> 'outbox'
            """;

    @Test
    void a_whole_case_leaves_nothing_that_identifies_in_any_table() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.prepares(address, candidate);
        centre.waits(10);
        centre.recognises(address);
        assertThat(town.state(address)).isEqualTo("Recognised");
        candidate.begins();
        nowhere(candidate.iin(), "+7 701 000 00 00", "77010000000", "Абай көшесі, 5-үй");
    }

    @Test
    void nor_does_the_secret_of_an_authenticator_or_the_address_of_an_invitation()
            throws Exception {
        var people = town.the(People.class);
        var body = people.memberships(staff()).getFirst().body();
        var somebody = Somebody.registered(platform).working(body.id(), Role.REGISTRAR);
        somebody.entersForTheFirstTime();
        var closed =
                town.the(JdbcClient.class)
                        .sql("select secret from authenticator where person = :person")
                        .param("person", somebody.id())
                        .query(byte[].class)
                        .single();
        var secret = town.the(Seal.class).open(Sealed.AUTHENTICATOR, somebody.id(), closed);
        assertThat(holding(HexFormat.of().formatHex(secret), secret)).isEmpty();
        nowhere(somebody.login());
    }

    @Test
    void nor_does_an_invitation_of_somebody_entered_from_paper() {
        var registrar = centre.registrar();
        var iin = NewPeople.iin();
        var theCase = PaperDesk.enters(registrar, centre.offers().getFirst(), iin).is(200);
        PaperDesk.handsOut(registrar, theCase.place());
        nowhere(iin.digits(), "gani@example.kz", "+7 702 000 00 00", "Абай көшесі, 1-үй");
    }

    private UUID staff() {
        return town.the(JdbcClient.class)
                .sql("select person from membership where role = 'REGISTRAR' limit 1")
                .query(UUID.class)
                .single();
    }

    private void nowhere(String... said) {
        for (var each : said) {
            assertThat(holding(each, each.getBytes(UTF_8))).as(each).isEmpty();
        }
    }

    /**
     * Tables and columns that have it: in columns of bytes as these bytes, in all others as this
     * text. A number of telephone is not looked for among the hexadecimal digits of bytes: there a
     * packed sheet may have the same digits by chance.
     */
    private List<String> holding(String said, byte[] bytes) {
        var jdbc = town.the(JdbcClient.class);
        var holding = new ArrayList<String>();
        for (var column : jdbc.sql(COLUMNS).query(Column.class).list()) {
            var rows =
                    "select count(*) from %s where position(:said in %s) > 0"
                            .formatted(column.inTable(), column.asLookedIn());
            Object sought = column.ofBytes() ? bytes : said;
            if (jdbc.sql(rows).param("said", sought).query(Integer.class).single() > 0) {
                holding.add(column.inTable() + "." + column.name());
            }
        }
        return holding;
    }

    private record Column(String inTable, String name, boolean ofBytes) {

        String asLookedIn() {
            return ofBytes ? name : name + "::text";
        }
    }
}
