package org.mitplan.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mitplan.casefile.HeaderFact;
import org.mitplan.casefile.Sign;
import org.mitplan.casefile.search.FileFilter;

class CurrentStepTest {
    private final CurrentStep fact = new CurrentStep();

    @ParameterizedTest
    @EnumSource
    void lastStepAloneClosesTheFile(Step step) {
        assertThat(fact.closes(step)).isEqualTo(step == Step.CLOSED);
        assertThat(fact.from(step.name())).isEqualTo(step);
    }

    @Test
    void listIsNarrowedToOneStep() {
        FileFilter filter = fact.filters().get(0);
        assertThat(filter.condition().apply("REVIEW")).isEqualTo("f.step = 'REVIEW'");
        assertThat(filter.words("REVIEW")).isEqualTo("Überprüfung");
    }

    @Test
    void closedFileStandsBackInLists() {
        assertThat(fact.sign(Step.CLOSED, HeaderFact.Place.LIST).tone()).isEqualTo(Sign.Tone.PLAIN);
        assertThat(fact.sign(Step.REVIEW, HeaderFact.Place.LIST).tone())
                .isEqualTo(Sign.Tone.PETROL);
    }
}
