package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.FileSection;
import org.mitplan.hilfeplan.HilfeplanSection;
import org.mitplan.people.PeopleSection;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.CaseFileId;

class SectionTest {
    private static Set<Section> quoted(Section section) {
        return Sections.all().filter(section::quotes).collect(Collectors.toSet());
    }

    @Test
    void planShowsBoardAndPeopleAndNotNotes() {
        assertThat(quoted(HilfeplanSection.HILFEPLAN))
                .containsExactlyInAnyOrder(BoardSection.AGREEMENTS, PeopleSection.PEOPLE);
    }

    @Test
    void boardShowsPeopleOnly() {
        assertThat(quoted(BoardSection.AGREEMENTS)).containsExactly(PeopleSection.PEOPLE);
    }

    @Test
    void timelineTellsOfBoardAndPlan() {
        assertThat(quoted(FileSection.ENTRIES))
                .containsExactlyInAnyOrder(BoardSection.AGREEMENTS, HilfeplanSection.HILFEPLAN);
    }

    @Test
    void factsShowNotesAndPeople() {
        assertThat(quoted(FileSection.FACTS))
                .containsExactlyInAnyOrder(FileSection.ENTRIES, PeopleSection.PEOPLE);
    }

    @Test
    void whatStandsForItselfShowsNothingElse() {
        assertThat(quoted(PeopleSection.PEOPLE)).isEmpty();
        assertThat(quoted(Section.RESPONSIBILITY)).isEmpty();
        assertThat(quoted(FileSection.WITHDRAWALS)).isEmpty();
        assertThat(quoted(Section.DRAFTS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.mitplan.access.Sections#all")
    void nothingOfOneFileShowsWhoActsOrWhatSomebodyTookBackOrIsStillTyping(Section section) {
        if (!section.equals(FileSection.OVERVIEW)) {
            assertThat(quoted(section))
                    .doesNotContain(
                            Section.RESPONSIBILITY, FileSection.WITHDRAWALS, Section.DRAFTS);
        }
    }

    @ParameterizedTest
    @MethodSource("org.mitplan.access.Sections#all")
    void whatIsSealedIsShownBySectionsThatNameItAlone(Section section) {
        Section danger = Section.of("DANGER", Protection.PROTECTION_8A);
        Section entrusted = Section.of("ENTRUSTED", Protection.ENTRUSTED);
        assertThat(section.quotes(danger)).isFalse();
        assertThat(section.quotes(entrusted)).isFalse();
        assertThat(section.quotes(Section.DRAFTS)).isFalse();
    }

    @Test
    void whatIsQuotedIsAskedForAgain() {
        Section danger = Section.of("DANGER", Protection.PROTECTION_8A);
        Section quoting = Section.of("QUOTING", Protection.OPEN).quoting(danger);
        assertThat(token(quoting, Relation.RESPONSIBLE).require(danger, Action.READ)).isNotNull();
        assertThatThrownBy(() -> token(quoting, Relation.TEAM_LEAD).require(danger, Action.READ))
                .isInstanceOf(NotFound.class);
    }

    private static CaseAccess token(Section section, Relation relation) {
        return new CaseAccess(null, CaseFileId.random(), section, Action.READ, relation);
    }
}
