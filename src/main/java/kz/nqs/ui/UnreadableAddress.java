package kz.nqs.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.core.io.ClassPathResource;

/** What the server refuses before the platform sees it, such as an address that has no reading. */
final class UnreadableAddress extends ErrorReportValve {
    private static final ClassPathResource PAGE =
            new ClassPathResource("static/assets/unreadable.html");

    @Override
    protected void report(Request request, Response response, Throwable fault) {
        if (response.getContentWritten() > 0
                || response.getStatus() < 400
                || !response.setErrorReported()) {
            return;
        }
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", "default-src 'self'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(PAGE.getContentAsString(StandardCharsets.UTF_8));
                response.finishResponse();
            }
        } catch (IOException gone) {
            containerLog.debug("the reader is gone", gone);
        }
    }
}
