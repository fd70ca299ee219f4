package org.mitplan.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of each page a form waits, and not more of them than a session can hold. */
class KeptFormsTest {
    private final KeptForms kept = new KeptForms();

    @Test
    void eachPageHasItsOwn() {
        KeptForm one = form("/one", "Eins");
        KeptForm two = form("/two", "Zwei");
        kept.add(one);
        kept.add(two);
        assertThat(kept.at("/one")).contains(one);
        assertThat(kept.at("/two")).contains(two);
        kept.remove(one);
        assertThat(kept.at("/one")).isEmpty();
        assertThat(kept.at("/two")).contains(two);
    }

    @Test
    void whatCameBackMeanwhileStays() {
        KeptForm sent = form("/one", "Eins");
        KeptForm back = form("/one", "Eins");
        kept.add(sent);
        kept.add(back);
        kept.remove(sent);
        assertThat(kept.at("/one")).contains(back);
    }

    @Test
    void oldestGoWhereTheyAreTooManyOrTooLong() {
        for (int i = 0; i <= KeptForms.MOST; i++) {
            kept.add(form("/" + i, "kurz"));
        }
        assertThat(kept.at("/0")).isEmpty();
        assertThat(kept.at("/1")).isPresent();
        kept.add(form("/long", "a".repeat(KeptForms.LONGEST)));
        assertThat(kept.at("/" + KeptForms.MOST)).isEmpty();
        assertThat(kept.at("/long")).isPresent();
    }

    private static KeptForm form(String address, String text) {
        return new KeptForm(address, "7", Map.of("f:text", List.of(text)), "", "");
    }
}
