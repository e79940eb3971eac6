package kz.nqs.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A real mail server on this machine that takes everything. */
public final class MailServer implements AutoCloseable {
    private final GreenMail server;

    private MailServer(int port) {
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public static MailServer running() {
        return new MailServer(0);
    }

    /** The same again after it was closed. */
    public static MailServer at(int port) {
        return new MailServer(port);
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    public Carrier carrier() {
        return PostOffice.smtp(port());
    }

    public List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    @Override
    public void close() {
        server.stop();
    }

    /** The first text of a message. */
    public static String text(MimeMessage message) throws IOException, MessagingException {
        BodyPart part = ((MimeMultipart) message.getContent()).getBodyPart(0);
        while (part.getContent() instanceof MimeMultipart inner) {
            part = inner.getBodyPart(0);
        }
        return (String) part.getContent();
    }
}
