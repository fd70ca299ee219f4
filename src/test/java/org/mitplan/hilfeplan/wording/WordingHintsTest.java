package org.mitplan.hilfeplan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.part.PlanPart;

class WordingHintsTest {
    private static final WordingHints HINTS = new WordingHints();

    private static List<Hint> hints(String text) {
        return HINTS.in(PlanFixture.plan(text, PlanFixture.mia("")), PlanPart.NEEDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frau A. ist nicht in der Lage, aufzustehen.",
                "Die Mutter verweigert das Gespräch.",
                "Er zeigte sich uneinsichtig.",
                "Die Kindsmutter kam zu spät.",
                "KV war nicht da.",
                "Der Junge ist verhaltensauffällig."
            })
    void wordsThatJudgeAreNoticed(String text) {
        assertThat(hints(text)).hasSize(1);
        assertThat(hints(text).get(0).suggestion()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Mutter sagt, dass sie morgens müde ist.",
                "Der Weg zur Schule ist 3 km lang.",
                "Das Verweilen im Garten tut gut.",
                "Er lernt das Lügendetektorspiel."
            })
    void ordinaryWordsAreNot(String text) {
        assertThat(hints(text)).isEmpty();
    }

    @Test
    void whatPeopleSaidThemselvesIsNeverLookedAt() {
        assertThat(HINTS.of(PlanFixture.plan("", PlanFixture.mia("Papa verweigert alles."))))
                .isEmpty();
    }
}
