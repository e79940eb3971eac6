package kz.nqs.protection;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The seal is there before anything of a person is read or written. */
@Configuration(proxyBeanMethods = false)
class ProtectionConfiguration {

    @Bean
    Seal seal(JdbcClient jdbc, Environment settings, Vocabulary vocabulary)
            throws IOException, GeneralSecurityException, KeysRefused {
        var file = KeyPlace.of(settings);
        try {
            if (KeyPlace.isInside(file, settings)) {
                throw new KeysRefused("inside", file);
            }
            return new Unlocking(jdbc, new KeyFile(file)).unlocked();
        } catch (KeysRefused refused) {
            say(refused, vocabulary);
            throw refused;
        }
    }

    /** In both languages, past the log: it hides Cyrillic words. */
    private static void say(KeysRefused refused, Vocabulary vocabulary) {
        var out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        for (var lang : Lang.values()) {
            out.println(vocabulary.in(lang).say(refused.key(), refused.file()));
        }
    }
}
