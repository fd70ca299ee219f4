package org.mitplan.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitplan.asvs.Asvs;

@Asvs({"1.2.1", "3.2.2"})
class HtmlTest {
    @Test
    void whateverWasTypedStaysText() {
        String typed = "</a><script>alert('x')</script>\" onclick=\"x\" & 'y' #{1+1}";
        String html = new Html().open("a", "title", typed).text(typed).close("a").toString();
        assertThat(html).doesNotContain("<script", "</a><", "\" onclick", "'");
        assertThat(html.indexOf('<', 1)).isEqualTo(html.lastIndexOf("</a>"));
    }

    @Test
    void markupIsWrittenAsItIsCalled() {
        assertThat(new Html().open("p").span("tag", "Ümlaut €").close("p"))
                .hasToString("<p><span class=\"tag\">Ümlaut €</span></p>");
    }
}
