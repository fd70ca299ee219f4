package org.mitplan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextFieldTest {
    private static final TextField TITLE = TextField.line("goal.title", 10);
    private static final TextField NOTE = TextField.lines("entry.text", 10);

    @Test
    void whatIsTypedIsCleanedBeforeItIsMeasured() {
        assertThat(TITLE.needed(" zehn\u200B Zei\u00ADchn\u00A0\u00A0 ".replace("Zei", "Ze")))
                .isEqualTo("zehn Zechn");
    }

    @Test
    void tooMuchIsRefused() {
        assertThatThrownBy(() -> TITLE.of("elf Zeichen")).hasMessage("goal.title.toolong");
    }

    @Test
    void nothingIsRefusedOnlyWhereSomethingIsNeeded() {
        assertThat(TITLE.of("\u00A0")).isEmpty();
        assertThatThrownBy(() -> TITLE.needed("\u2800")).hasMessage("goal.title.missing");
        assertThatThrownBy(() -> NOTE.needed(null)).hasMessage("entry.text.missing");
    }

    @Test
    void onlyATextOfSeveralLinesKeepsThem() {
        assertThat(TITLE.of("a\r\nb")).isEqualTo("a b");
        assertThat(NOTE.of("a\r\nb")).isEqualTo("a\nb");
    }
}
