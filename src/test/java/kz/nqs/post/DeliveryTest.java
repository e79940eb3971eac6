package kz.nqs.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.nqs.PlatformTest;
import kz.nqs.language.Lang;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PlatformTest
@Tag("374-6a")
@DisplayName("Электронная почта: повторы, отказы, два узла")
class DeliveryTest {
    @Autowired ApplicationContext platform;
    @Autowired Letters letters;
    private PostOffice office;
    private Correspondence correspondence;

    @BeforeEach
    void a_body_writes() {
        office = new PostOffice(platform);
        correspondence = new Correspondence(platform);
    }

    @Test
    void while_the_server_is_down_it_waits_and_goes_when_the_server_is_back() throws Exception {
        int port;
        try (var server = MailServer.running()) {
            port = server.port();
        }
        var letter = correspondence.writes();
        office.delivers(PostOffice.smtp(port));
        var waiting = posted(letter);
        assertThat(waiting.trouble()).isEqualTo(Trouble.UNREACHABLE);
        assertThat(waiting.due()).isNotNull();
        try (var server = MailServer.at(port)) {
            office.delivers(server.carrier());
            assertThat(server.received()).as("not before its time").isEmpty();
            office.later(Duration.ofSeconds(61), server.carrier());
            assertThat(server.received()).hasSize(1);
        }
        assertThat(posted(letter).sent()).isNotNull();
        assertThat(posted(letter).trouble()).isNull();
    }

    @Test
    void when_the_server_is_down_the_others_are_not_tried_in_vain() {
        var first = correspondence.writes();
        var second = correspondence.writes();
        office.delivers(PostOffice.smtp(1));
        assertThat(List.of(posted(first), posted(second)))
                .extracting(Posted::trouble)
                .containsExactlyInAnyOrder(Trouble.UNREACHABLE, null);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, REFUSED, true",
        "., 554 5.7.1 looks like spam, REFUSED, true",
        "RCPT, 450 4.2.1 try later, DELAYED, false",
        "MAIL, 550 5.7.1 not from you, SENDER, false",
        "MAIL, 530 5.7.0 sign in first, SIGN_IN, false",
        "RCPT, 421 4.3.2 closing, UNREACHABLE, false"
    })
    void what_the_server_answers_is_understood(
            String command, String answer, Trouble trouble, boolean givenUp) throws Exception {
        var letter = correspondence.writes();
        try (var server = new RefusingServer(command, answer)) {
            office.delivers(server.carrier());
        }
        assertThat(posted(letter).trouble()).isEqualTo(trouble);
        assertThat(posted(letter).givenUp() != null).isEqualTo(givenUp);
    }

    @Test
    void what_was_given_up_is_sent_again_once_under_the_same_number() throws Exception {
        var letter = correspondence.writes();
        assertThat(letters.postAgain(letter)).as("it waits").isFalse();
        try (var server = new RefusingServer("RCPT", "550 no")) {
            office.delivers(server.carrier());
        }
        assertThat(letters.postAgain(letter)).isTrue();
        assertThat(letters.postAgain(letter)).as("pressed twice").isFalse();
        try (var server = MailServer.running()) {
            office.delivers(server.carrier());
            assertThat(server.received()).hasSize(1);
            assertThat(server.received().getFirst().getMessageID()).matches("<[^@]+@localhost>");
        }
        assertThat(letters.postAgain(letter)).as("it was sent").isFalse();
    }

    @Test
    void an_address_that_is_none_is_given_up_at_once() {
        for (var address : List.of("", "no address", "a@b@c")) {
            var letter = correspondence.writes(correspondence.somebody(address, Lang.KK));
            office.delivers(_ -> {});
            assertThat(posted(letter).trouble()).as(address).isEqualTo(Trouble.NO_ADDRESS);
            assertThat(posted(letter).givenUp()).isNotNull();
        }
    }

    @Test
    void a_fault_in_one_message_does_not_hold_up_the_next() {
        var first = correspondence.writes();
        office.delivers(
                _ -> {
                    throw new IllegalStateException("out of order");
                });
        var second = correspondence.writes();
        office.delivers(_ -> {});
        assertThat(posted(first).trouble()).isEqualTo(Trouble.FAULT);
        assertThat(posted(first).due()).isNotNull();
        assertThat(posted(second).sent()).isNotNull();
    }

    @Test
    void killed_after_the_server_took_it_the_same_message_is_sent_once_more() throws Exception {
        var letter = correspondence.writes();
        try (var server = MailServer.running()) {
            office.delivers(
                    message -> {
                        server.carrier().carry(message);
                        throw new IllegalStateException("the platform dies here");
                    });
            office.later(Duration.ofMinutes(2), server.carrier());
            assertThat(numbers(server)).hasSize(2);
            assertThat(numbers(server).stream().distinct()).hasSize(1);
        }
        assertThat(posted(letter).sent()).isNotNull();
    }

    @Test
    void two_nodes_send_nothing_twice() throws Exception {
        IntStream.range(0, 20).forEach(_ -> correspondence.writes());
        var bothHaveOne = new CyclicBarrier(2);
        try (var server = MailServer.running();
                var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var work =
                    nodes.invokeAll(List.of(node(server, bothHaveOne), node(server, bothHaveOne)));
            for (var done : work) {
                done.get();
            }
            assertThat(numbers(server)).hasSize(20).doesNotHaveDuplicates();
        }
    }

    /** Each waits with its first message in hand until the other has one too. */
    private java.util.concurrent.Callable<Boolean> node(MailServer server, CyclicBarrier both) {
        var smtp = server.carrier();
        var isFirst = new java.util.concurrent.atomic.AtomicBoolean(true);
        Carrier carrier =
                message -> {
                    if (isFirst.getAndSet(false)) {
                        await(both);
                    }
                    smtp.carry(message);
                };
        return () -> {
            office.delivers(carrier);
            return true;
        };
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await(60, java.util.concurrent.TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Posted posted(Letter letter) {
        return office.posted("letter", letter.id());
    }

    private static List<String> numbers(MailServer server) throws Exception {
        var numbers = new java.util.ArrayList<String>();
        for (MimeMessage message : server.received()) {
            numbers.add(message.getMessageID());
        }
        return numbers;
    }
}
