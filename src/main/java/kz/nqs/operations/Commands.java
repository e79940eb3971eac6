package kz.nqs.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs programs beside the platform, as a user that PostgreSQL accepts. */
record Commands(Path home) {

    /** Runs to the end; its output is appended to {@code setup.log}. */
    void run(List<String> command) throws IOException, InterruptedException {
        var exit = exitOf(command);
        if (exit != 0) {
            throw new IOException(
                    "exit %d of %s, see %s"
                            .formatted(exit, command.getFirst(), home.resolve("setup.log")));
        }
    }

    int exitOf(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(home.resolve("setup.log").toFile()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return 127;
        }
    }

    /** PostgreSQL refuses root: a user namespace, or «nobody» where namespaces are forbidden. */
    List<String> asOrdinaryUser(List<String> command) throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        var wrapped = new ArrayList<String>();
        if (exitOf(List.of("unshare", "-U", "true")) == 0) {
            wrapped.addAll(List.of("unshare", "-U"));
        } else {
            run(List.of("chown", "-R", "nobody", home.toString()));
            wrapped.addAll(
                    List.of(
                            "setpriv",
                            "--reuid=nobody",
                            "--regid=nogroup",
                            "--clear-groups",
                            "--"));
        }
        wrapped.addAll(command);
        return wrapped;
    }

    static boolean onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
