package kz.nqs.papers;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Templates of papers, from every room. */
final class Templates {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "kz.nqs");

    String xhtml(String template, Object page) {
        var xhtml = new StringOutput();
        engine.render(template + ".jte", Map.of("page", page), xhtml);
        return xhtml.toString();
    }

    /**
     * Puts code and place of keeping where the frame wants them: in its own style, which stands
     * before anything that was typed by people.
     */
    static String filled(String xhtml, String code, String platform) {
        var end = xhtml.indexOf("</style>");
        return xhtml.substring(0, end).replace("%CODE%", code).replace("%PLATFORM%", platform)
                + xhtml.substring(end);
    }
}
