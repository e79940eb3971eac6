package kz.nqs.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import kz.nqs.language.Lang;
import kz.nqs.law.LegalTerm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class TermMarksTest {
    @Autowired TermUses terms;

    @Test
    void the_first_use_of_a_term_opens_its_tip() {
        assertThat(marked("<p>Наш Кандидат, ещё кандидат</p>"))
                .isEqualTo(
                        "<p>Наш <button type=\"button\" class=\"nqs-term\""
                                + " popovertarget=\"term-candidate\">Кандидат</button>, ещё"
                                + " кандидат</p>");
    }

    @Test
    void of_several_words_the_last_is_the_button_and_the_others_its_label() {
        assertThat(marked("<li>в центре признания</li>"))
                .isEqualTo(
                        "<li>в <label class=\"nqs-term\">центре <button type=\"button\""
                                + " class=\"nqs-term__last\""
                                + " popovertarget=\"term-recognition-centre\">признания</button></label></li>");
    }

    @Test
    void links_labels_headings_and_what_is_not_seen_are_left_alone_but_known() {
        for (var element : new String[] {"a", "button", "label", "h1", "h3", "legend", "thead"}) {
            var html = "<%s title=\"a > b\">кандидат</%s>".formatted(element, element);
            assertThat(marked(html)).isEqualTo(html);
            assertThat(of(html).terms()).extracting(LegalTerm::key).containsExactly("candidate");
        }
        var unseen = "<span class=\"govuk-visually-hidden\">кандидат</span>";
        assertThat(marked(unseen)).isEqualTo(unseen);
    }

    @Test
    void after_a_link_the_text_goes_on() {
        assertThat(marked("<a href=\"/x\"><span>кандидат</span></a> и <i>кандидат</i>"))
                .startsWith("<a href=\"/x\"><span>кандидат</span></a> и <i><button");
    }

    @Test
    void what_is_in_the_other_language_or_hidden_is_passed_over() {
        for (var html :
                new String[] {
                    "<article lang=\"kk\"><p>кандидат</p></article>",
                    "<div hidden><p>кандидат</p></div>",
                    "<svg><text>кандидат</text></svg>",
                    "<input value=\"кандидат\">"
                }) {
            assertThat(marked(html)).isEqualTo(html);
            assertThat(of(html).terms()).isEmpty();
        }
    }

    private String marked(String html) {
        return new String(of(html).html(), UTF_8);
    }

    private Marked of(String html) {
        return TermMarks.of(html.getBytes(UTF_8), terms, Lang.RU);
    }
}
