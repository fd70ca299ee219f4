package org.mitplan.access.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.DomainException;

class DraftTest {
    private static final String TAB = "0123456789abcdef";

    @Test
    void draftOfOnePageWithWhatFitsIsKept() {
        assertThatCode(() -> Draft.check(TAB, "x".repeat(200_000))).doesNotThrowAnyException();
    }

    @Test
    void tooMuchTextIsRefused() {
        assertThatThrownBy(() -> Draft.check(TAB, "x".repeat(200_001)))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void tabThatNoPageDrewIsRefused() {
        assertThatThrownBy(() -> Draft.check("", "{}")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Draft.check("../x", "{}")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Draft.check(TAB + "0", "{}")).isInstanceOf(DomainException.class);
    }

    @Test
    void fieldsComeBackWithTabAndMoment() {
        Instant then = Instant.parse("2026-11-23T12:00:00Z");
        JsonObject json = new Draft(TAB, "{\"fields\":{\"name\":\"Süd\"}}", then).json();
        assertThat(json.getJsonObject("fields").getString("name")).isEqualTo("Süd");
        assertThat(json.getString("tab")).isEqualTo(TAB);
        assertThat(json.getString("savedAt")).isEqualTo("2026-11-23T12:00:00Z");
    }
}
