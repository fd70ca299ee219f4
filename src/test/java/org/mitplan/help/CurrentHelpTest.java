package org.mitplan.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mitplan.casefile.FileFacts;
import org.mitplan.shared.DomainException;

class CurrentHelpTest {
    private final CurrentHelp fact = new CurrentHelp();

    @Test
    void helpIsOneLineOfAFewWords() {
        assertThat(fact.from(" " + "x".repeat(120) + " ")).hasSize(120);
        assertThat(fact.from(null)).isEmpty();
        assertThatThrownBy(() -> fact.from("x".repeat(121)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("file.help.toolong");
    }

    @Test
    void whatBreaksTheRuleIsStillShownAsItWasTyped() {
        assertThat(fact.typed("x".repeat(121))).isEqualTo("x".repeat(121));
    }

    @Test
    void longWordsOfAPlanAreCut() {
        assertThat(CurrentHelp.decided("x".repeat(121), Instant.EPOCH).value())
                .isEqualTo("x".repeat(119) + "…");
    }

    @Test
    void planThatNamesNoHelpDecidesNothing() {
        assertThat(CurrentHelp.decided("", Instant.EPOCH).value()).isNull();
    }

    @Test
    void withoutHelpNothingIsSaid() {
        assertThat(CurrentHelp.of(FileFacts.NONE)).isEmpty();
    }
}
