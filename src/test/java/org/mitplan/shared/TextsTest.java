package org.mitplan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Goal;
import org.mitplan.board.Stage;

class TextsTest {
    @Test
    void constantsAreFoundByTheirTypeAndItsOwner() {
        assertThat(Texts.of(Stage.DONE)).isEqualTo("Geschafft");
        assertThat(Texts.of(Goal.Kind.ACTION)).isEqualTo("Handlungsziel");
        assertThat(Texts.of((Stage) null)).isEmpty();
    }

    @Test
    void manyAtOnceGetTheirOwnArguments() {
        assertThat(
                        IntStream.range(0, 2000)
                                .parallel()
                                .mapToObj(
                                        i ->
                                                Texts.of("board.wish", "K" + i)
                                                        .equals("Wunsch von K" + i)))
                .containsOnly(true);
    }

    @Test
    void numbersAreWrittenAsHere() {
        assertThat(Texts.of("entry.text.toolong", 20_000)).contains("20.000");
    }

    @Test
    void keyWithoutWordsIsADefect() {
        assertThatThrownBy(() -> Texts.of("no.such.key"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void refusalWithoutWordsStillSaysWhatToDo() {
        assertThat(Texts.of(new DomainException("no.such.key")))
                .isEqualTo(Texts.of("error.general.text"));
    }
}
