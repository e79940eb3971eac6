package kz.nqs.operations;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.protection.KeyPlace;
import kz.nqs.protection.KeysRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.Environment;

/**
 * What an operator asks of the program in place of starting the platform: {@code backup
 * FILE-OR-FOLDER}, {@code restore FILE}, {@code keys rotate}; {@code --nqs.data} and {@code
 * --nqs.keys} as for the platform.
 */
public final class OperatorCommands {
    private static final List<String> COMMANDS = List.of("backup", "restore", "keys");
    private static final long STEP = 256L << 20;
    private final Vocabulary vocabulary;
    private final Environment settings;
    private final Path home;
    private final boolean embedded;
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    OperatorCommands(Vocabulary vocabulary, Environment settings) {
        this.vocabulary = vocabulary;
        this.settings = settings;
        home = Path.of(settings.getProperty("nqs.data", "data")).toAbsolutePath();
        embedded = settings.getProperty("spring.datasource.url", "embedded").equals("embedded");
    }

    /** Whether these arguments ask for a command. */
    public static boolean isAsked(String... args) {
        return args.length > 0 && COMMANDS.contains(args[0]);
    }

    /**
     * Does what is asked.
     *
     * @return the exit code of the program
     */
    public static int run(String... args) throws InterruptedException {
        var program = new SpringApplication(Vocabulary.class, OperatorCommands.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setLogStartupInfo(false);
        program.setDefaultProperties(java.util.Map.of("nqs.log-file", ""));
        try (var context = program.run(args)) {
            return context.getBean(OperatorCommands.class).done(List.of(args));
        }
    }

    private int done(List<String> args) throws InterruptedException {
        var operands = args.stream().skip(1).filter(arg -> !arg.startsWith("--")).toList();
        try {
            if (operands.size() != 1) {
                throw new NotPossible("usage");
            }
            does(args.getFirst(), operands.getFirst());
            return 0;
        } catch (NotPossible e) {
            say(e.key(), e.filling());
            return 1;
        } catch (KeysRefused e) {
            say(e.key(), e.file());
            return 1;
        } catch (IOException | SQLException | GeneralSecurityException e) {
            say("operations.command.failed", e.toString());
            return 2;
        }
    }

    private void does(String command, String operand)
            throws GeneralSecurityException,
                    IOException,
                    InterruptedException,
                    KeysRefused,
                    NotPossible,
                    SQLException {
        if (command.equals("keys")) {
            rotate(operand);
        } else if (!embedded) {
            throw new NotPossible("external");
        } else if (command.equals("backup")) {
            backUp(Path.of(operand).toAbsolutePath());
        } else {
            restore(Path.of(operand).toAbsolutePath());
        }
    }

    private void rotate(String operand)
            throws GeneralSecurityException,
                    IOException,
                    InterruptedException,
                    KeysRefused,
                    NotPossible,
                    SQLException {
        if (!operand.equals("rotate")) {
            throw new NotPossible("usage");
        }
        var rotation = new KeyRotation(home, settings);
        var count = embedded ? rotation.inEmbedded() : rotation.inExternal();
        say("operations.command.rotated", String.valueOf(count), KeyPlace.of(settings));
    }

    private void backUp(Path target)
            throws IOException, NotPossible, SQLException, InterruptedException {
        if (!Files.exists(home.resolve("data/PG_VERSION"))) {
            throw new NotPossible("no-data", home);
        }
        var running = Superuser.of(home);
        if (running.isPresent()) {
            copy(running.get(), target);
        } else {
            try (var database = new EmbeddedDatabase(home, true)) {
                copy(database.superuser(), target);
            }
        }
    }

    private void copy(Superuser server, Path target) throws IOException, NotPossible, SQLException {
        var file = Files.isDirectory(target) ? target.resolve(Backups.nameFor(server)) : target;
        say("operations.command.backing-up", home, file);
        var made = Backup.make(home, server, file, progress());
        CopyReader.read(made.file(), CopyReader.NOBODY);
        say(
                "operations.command.backed-up",
                made.file(),
                megabytes(made.bytes()),
                String.valueOf(made.manifest().files().size()),
                String.valueOf(made.manifest().journal()));
        say("operations.command.keys-apart", KeyPlace.of(settings));
    }

    private void restore(Path file)
            throws IOException, NotPossible, SQLException, InterruptedException {
        say("operations.command.restoring", file, home);
        var restored = Restore.from(file, home);
        say(
                "operations.command.restored",
                home,
                String.valueOf(restored.manifest().files().size()),
                String.valueOf(restored.manifest().journal()),
                String.valueOf(restored.journal()));
        say("operations.command.keys-needed", KeyPlace.of(settings));
    }

    private LongConsumer progress() {
        var next = new long[] {STEP};
        return copied -> {
            if (copied >= next[0]) {
                say("operations.command.copied", megabytes(copied));
                next[0] = copied + STEP;
            }
        };
    }

    private static String megabytes(long bytes) {
        return "%.1f".formatted(bytes / 1048576.0);
    }

    private void say(String key, Object... filling) {
        for (var lang : Lang.values()) {
            out.println(vocabulary.in(lang).say(key, filling));
        }
    }
}
