package org.mitplan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private final FileFact state = fact("state", "NEW", Sign.tag("neu", Sign.Tone.PETROL));
    private final FileFact words = fact("words", "ja", Sign.plain("ja"));
    private final FileFact day = new FileFact("day", DAY, "1.12.", Sign.NONE, true);
    private final FileFact unsaid = fact("unsaid", null, Sign.tag("", Sign.Tone.BERRY));
    private final FileFacts facts = new FileFacts(List.of(state, words, day, unsaid));

    @Test
    void eachIsShownWhereItBelongs() {
        assertThat(facts.tags()).containsExactly(state);
        assertThat(facts.lines()).containsExactly(words);
        assertThat(facts.columns()).containsExactly(day);
    }

    @Test
    void modulesReadTheirValueByItsName() {
        assertThat(facts.value("day", LocalDate.class)).isEqualTo(DAY);
        assertThat(facts.value("unsaid", String.class)).isNull();
        assertThat(FileFacts.NONE.value("day", LocalDate.class)).isNull();
    }

    private static FileFact fact(String name, Serializable value, Sign sign) {
        return new FileFact(name, value, "", sign, false);
    }
}
