package kz.nqs.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.nqs.ui.Answer.Bare;
import kz.nqs.ui.Answer.File;
import kz.nqs.ui.Answer.Page;
import kz.nqs.ui.Answer.SeeOther;
import kz.nqs.ui.Answer.SentIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Writes an {@link Answer} out. */
@Component
class Answers implements HandlerMethodReturnValueHandler {
    private static final String NOTHING = "sandbox; default-src 'none'";
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "kz.nqs");
    private final Shells shells;

    Answers(Shells shells) {
        this.shells = shells;
        templates.setBinaryStaticContent(true);
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        if (returnType.hasMethodAnnotation(SameForAll.class)) {
            KeptPages.sameForAll(request);
        }
        write((Answer) Objects.requireNonNull(answer), request, response);
    }

    void write(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (answer) {
            case Page page -> {
                var bytes = drawn(page, request);
                KeptPages.drawn(bytes, request);
                send(bytes, page.status(), response);
            }
            case SeeOther other -> redirect(other, request, response);
            case File file -> send(file, response);
            case SentIn sentIn -> send(sentIn, response);
            case Bare bare -> send(bare, response);
        }
    }

    private byte[] drawn(Page page, HttpServletRequest request) {
        var output = new Utf8ByteOutput();
        templates.render(
                page.template() + ".jte",
                Map.of("shell", shells.shell(request, page), "page", page.page()),
                output);
        return output.toByteArray();
    }

    /** In one piece: every wrapper around the response looks at every write. */
    private static void send(byte[] page, int status, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private static void redirect(
            SeeOther other, HttpServletRequest request, HttpServletResponse response) {
        if (other.notice() != null) {
            var flash = RequestContextUtils.getOutputFlashMap(request);
            flash.put(Shells.NOTICE, List.of(other.notice(), other.filling()));
            RequestContextUtils.saveOutputFlashMap(other.path(), request, response);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", other.path());
    }

    private static void send(File file, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", file.name().toString());
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }

    /** Nothing in it runs, loads or is guessed at, whatever it is. */
    private static void send(SentIn file, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", file.name().toString());
        response.setHeader("Content-Security-Policy", NOTHING + own(file.mediaType()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLengthLong(file.size());
        file.writing().to(response.getOutputStream());
    }

    /** A page that was sent may look as it says of itself; from elsewhere it fetches nothing. */
    private static String own(String mediaType) {
        return mediaType.startsWith("text/html") ? "; style-src 'unsafe-inline'" : "";
    }

    private static void send(Bare bare, HttpServletResponse response) throws IOException {
        response.setStatus(bare.status());
        bare.headers().forEach(response::setHeader);
        var sentence = bare.sentence().getBytes(StandardCharsets.UTF_8);
        if (sentence.length > 0) {
            response.setContentType("text/plain;charset=UTF-8");
            response.setContentLength(sentence.length);
            response.getOutputStream().write(sentence);
        }
    }
}
