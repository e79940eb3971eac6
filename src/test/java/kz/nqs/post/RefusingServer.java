package kz.nqs.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that answers one command as it is told, and is content with all others. */
final class RefusingServer implements AutoCloseable {
    private final ServerSocket door;
    private final String command;
    private final String answer;

    RefusingServer(String command, String answer) throws IOException {
        this.command = command;
        this.answer = answer;
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::serve);
    }

    Carrier carrier() {
        return PostOffice.smtp(door.getLocalPort());
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var visitor = door.accept()) {
                speak(visitor);
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void speak(Socket visitor) throws IOException {
        var out = visitor.getOutputStream();
        var in = new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII);
        out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
        var isData = false;
        try (var lines = new BufferedReader(in)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!isData || line.equals(".")) {
                    out.write((answer(line) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    isData = line.equals("DATA");
                }
            }
        }
    }

    private String answer(String line) {
        var said = line.toUpperCase(Locale.ROOT);
        if (said.startsWith(command)) {
            return answer;
        }
        return said.equals("DATA") ? "354 go on" : said.equals("QUIT") ? "221 bye" : "250 ok";
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
