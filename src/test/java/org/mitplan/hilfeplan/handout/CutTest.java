package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitplan.shared.sheet.Sheet;

class CutTest {
    private final Cut cut = new Cut(new Cut.Room(Sheet.Look.LARGE, 20, 3, 3));

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(cut.of(" Ich will\n zum  Fußball ")).isEqualTo("Ich will zum Fußball");
        assertThat(cut.happened()).isFalse();
    }

    @Test
    void longerTextEndsAfterAWholeWordAndSaysSo() {
        assertThat(cut.of("Ich will zum Fußballverein")).isEqualTo("Ich will zum …");
        assertThat(cut.happened()).isTrue();
    }

    @Test
    void wordThatIsLongerThanThePlaceIsCutInItself() {
        assertThat(cut.of("Donaudampfschifffahrtsgesellschaft"))
                .isEqualTo("Donaudampfschifffahr …");
    }

    @Test
    void pictureLetterIsNeverCutInHalf() {
        String text = "x".repeat(19) + "🙂🙂";
        assertThat(cut.of(text)).isEqualTo("x".repeat(19) + " …");
    }

    @Test
    void onceSomethingWasLeftOutThePageKeepsSayingSo() {
        cut.leavesOut(true);
        cut.leavesOut(false);
        cut.of("kurz");
        assertThat(cut.happened()).isTrue();
    }
}
