package kz.nqs.demonstration;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the platform is and how to enter, in both languages, when it is ready. */
@Component
@OnlyInDemonstration
class Greeting {
    private final Vocabulary vocabulary;
    private final Environment environment;

    Greeting(Vocabulary vocabulary, Environment environment) {
        this.vocabulary = vocabulary;
        this.environment = environment;
    }

    /** In UTF-8 whatever the console says of itself: Kazakh has no other common encoding. */
    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        var out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        lines(environment.getProperty("local.server.port", "8080")).forEach(out::println);
    }

    List<String> lines(String port) {
        return List.of(line(Lang.KK, port), line(Lang.RU, port));
    }

    private String line(Lang lang, String port) {
        var address = "http://localhost:%s/%s".formatted(port, lang.code());
        return vocabulary.in(lang).say("demonstration.ready", address, address + "/demonstration");
    }
}
