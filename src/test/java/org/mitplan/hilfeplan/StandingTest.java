package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitplan.board.BoardFixture;
import org.mitplan.board.Consent;
import org.mitplan.board.Visibility;

class StandingTest {
    @Test
    void yesToAnEarlierWordingIsNoAnswerAnyMore() {
        Standing standing =
                Standing.of(
                        BoardFixture.card("Busplan")
                                .by("Mia", BoardFixture.heard(Consent.Answer.AGREED, true, ""))
                                .by("Rosa", BoardFixture.heard(Consent.Answer.AGREED, false, ""))
                                .by("Kai", null)
                                .row());
        assertThat(standing.replies())
                .containsExactly(
                        new Standing.Reply(person("Mia Apfelbaum"), null, ""),
                        new Standing.Reply(person("Rosa Apfelbaum"), Consent.Answer.AGREED, ""),
                        new Standing.Reply(person("Kai Apfelbaum"), null, ""));
        assertThat(standing.refusals()).isEmpty();
    }

    @Test
    void noStaysANoInItsOwnWordsAlsoAfterARewording() {
        Standing standing =
                Standing.of(
                        BoardFixture.card("Busplan")
                                .by(
                                        "Mia",
                                        BoardFixture.heard(
                                                Consent.Answer.NOT_AGREED, true, "Zu weit."))
                                .row());
        assertThat(standing.refusals())
                .containsExactly(
                        new Standing.Reply(
                                person("Mia Apfelbaum"), Consent.Answer.NOT_AGREED, "Zu weit."));
    }

    @Test
    void whoMaySeeItAndWhyItRestsGoAlong() {
        Standing standing =
                Standing.of(
                        BoardFixture.card("Busplan")
                                .forEyesOf(Visibility.CHILD_AND_WORKER)
                                .because("Gips")
                                .row());
        assertThat(standing.visibleTo()).isEqualTo(Visibility.CHILD_AND_WORKER);
        assertThat(standing.pauseReason()).isEqualTo("Gips");
    }

    private static QuotedPerson person(String name) {
        return new QuotedPerson(BoardFixture.person(name), name);
    }
}
