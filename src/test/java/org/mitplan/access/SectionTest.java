package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SectionTest {
    private static Set<Section> quoted(Section section) {
        return Arrays.stream(Section.values()).filter(section::quotes).collect(Collectors.toSet());
    }

    @Test
    void planShowsBoardAndPeopleAndNotNotes() {
        assertThat(quoted(Section.HILFEPLAN))
                .containsExactlyInAnyOrder(Section.AGREEMENTS, Section.PEOPLE);
    }

    @Test
    void boardShowsPeopleOnly() {
        assertThat(quoted(Section.AGREEMENTS)).containsExactly(Section.PEOPLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"PEOPLE", "RESPONSIBILITY", "WITHDRAWALS", "DRAFTS"})
    void whatStandsForItselfShowsNothingElse(Section section) {
        assertThat(quoted(section)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingShowsWhoActsOrWhatSomebodyTookBackOrIsStillTyping(Section section) {
        assertThat(quoted(section))
                .doesNotContainAnyElementsOf(
                        EnumSet.of(Section.RESPONSIBILITY, Section.WITHDRAWALS, Section.DRAFTS));
    }
}
