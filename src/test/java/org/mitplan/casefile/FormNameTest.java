package org.mitplan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormNameTest {
    private static final String ID = "-00000000-0000-4000-8000-000000000000";

    @ParameterizedTest
    @ValueSource(strings = {"entry", "facts", "goal-new", "comment" + ID, "plan-NEEDS" + ID})
    void formOfAPageIsKnown(String form) {
        assertThat(FormName.isKnown(form)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "other", "x", "goal-7", "plan-NONSENSE" + ID})
    void anyOtherIsNot(String form) {
        assertThat(FormName.isKnown(form)).isFalse();
        assertThat(FormName.of(form)).isEqualTo("anderes Formular");
    }
}
