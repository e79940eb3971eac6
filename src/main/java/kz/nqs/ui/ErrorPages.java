package kz.nqs.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.nqs.ui.Answer.Page;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Every fault as a page in the reader's language; the log has the rest under the same number. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {
    private final Incidents incidents;

    ErrorPages(Incidents incidents) {
        this.incidents = incidents;
    }

    /**
     * What the page says: which kind of trouble, and the number under which it is known.
     *
     * @param back where the form stands that was sent; empty where there is no way back
     */
    public record Trouble(String kind, String incident, String back) {}

    /** An address of which a part cannot be read leads nowhere either. */
    @ExceptionHandler({NoSuchPage.class, TypeMismatchException.class})
    Answer notFound() {
        return page("not-found", 404, "");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Answer tooLarge(HttpServletRequest request) {
        return beyond(request.getRequestURI());
    }

    /** Every address to which a form is sent leads back to that form. */
    private static Page beyond(@Nullable Object address) {
        var back = address instanceof String path && path.matches("/(kk|ru)/.+") ? path : "";
        return new Page("ui/error", new Trouble("too-large", "", back), 413);
    }

    /** What was sent could not be put down: the disk is full. */
    @ExceptionHandler(MultipartException.class)
    Answer notPutDown(MultipartException fault) {
        return page(Outage.NO_SPACE.kind(), 503, incidents.number(fault));
    }

    /**
     * @throws Exception the fault itself, where {@link Outages} answers
     */
    @ExceptionHandler
    Answer anyOther(Exception fault) throws Exception {
        if (Outage.in(fault) != null) {
            throw fault;
        }
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return ofStatus(known.getStatusCode().value());
        }
        return page("fault", 500, incidents.number(fault));
    }

    @RequestMapping("/error")
    Answer outside(HttpServletRequest request, HttpServletResponse response) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var code = status instanceof Integer number ? number : 404;
        if (code == 413) {
            return beyond(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        }
        return switch (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)) {
            case InvalidParameterException unread -> outside(unread.getErrorCode());
            case Exception fault -> page("fault", 500, incidents.number(fault));
            case null, default -> outside(code);
        };
    }

    /** What was typed into a field or an address cannot be read as text. */
    private static Page outside(int status) {
        return status == 400 ? page("unreadable", 400, "") : ofStatus(status);
    }

    private static Page ofStatus(int status) {
        return switch (status) {
            case 403 -> page("forbidden", 403, "");
            case 404, 400 -> page("not-found", 404, "");
            case 413 -> beyond(null);
            case 429 -> page("too-many", 429, "");
            default -> page("not-accepted", status, "");
        };
    }

    private static Page page(String kind, int status, String incident) {
        return new Page("ui/error", new Trouble(kind, incident, ""), status);
    }
}
