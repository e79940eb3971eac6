package kz.nqs;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection on which an address is sent as it stands, however it is written. */
public record Raw(int port) {

    public String get(String address) throws IOException {
        try (var connection = new Socket("localhost", port)) {
            var asked =
                    "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            connection.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
            return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
