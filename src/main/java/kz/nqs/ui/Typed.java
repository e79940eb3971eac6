package kz.nqs.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a person was sending when it could not be kept.
 *
 * @param address to which it was sent; empty if nothing was sent
 * @param files whether there were files, which only the person can choose again
 */
record Typed(String address, boolean files, List<Field> fields) {

    /** One field, as it was sent. */
    record Field(String name, String value) {}

    static Typed of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return new Typed("", false, List.of());
        }
        var type = request.getContentType();
        return new Typed(
                request.getRequestURI(),
                type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/"),
                fields(request));
    }

    /** Never a password: it is typed anew. */
    private static List<Field> fields(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (!name.toLowerCase(Locale.ROOT).contains("password")) {
                                for (var value : values) {
                                    fields.add(new Field(name, value));
                                }
                            }
                        });
        return fields;
    }
}
