package org.mitplan.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.BoardFixture;
import org.mitplan.board.CardRow;
import org.mitplan.board.Consent;
import org.mitplan.board.Stage;
import org.mitplan.board.past.AgreementCards;
import org.mitplan.board.past.CardDeed;
import org.mitplan.board.past.CardVersion;
import org.mitplan.shared.web.Differences;

class CardChangeTest {
    private static final Instant SEEN = Instant.parse("2026-03-03T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-04T08:00:00Z");
    private static final CardVersion WAKE = version(SEEN, 3, "Wecker", Stage.IDEA);

    @Test
    void everyFieldThatReadsOtherwiseStandsThereWithBothWords() {
        CardVersion reworded = version(LATER, 4, "Zwei Wecker", Stage.AGREED);
        assertThat(since(List.of(WAKE, reworded), List.of()))
                .containsExactly(
                        new Differences.Line("Was ist vereinbart?", "Zwei Wecker", "Wecker"),
                        new Differences.Line("Stand", "Vereinbart", "Ideen und Wünsche"));
    }

    @Test
    void whoeverJoinedSinceWasNotNamedBefore() {
        CardVersion changed = version(LATER, 4, "Wecker", Stage.IDEA);
        assertThat(
                        since(
                                List.of(WAKE, changed),
                                List.of(
                                        deed(SEEN.plusMillis(3), CardDeed.Kind.JOINED, "Mia"),
                                        deed(LATER, CardDeed.Kind.JOINED, "Kai Apfelbaum"),
                                        deed(LATER, CardDeed.Kind.LEFT, "Rosa Apfelbaum"))))
                .containsExactly(
                        new Differences.Line("Wer macht es?", "Kai Apfelbaum", "Rosa Apfelbaum"));
    }

    @Test
    void answerThatSomebodyElseRecordedStandsThereLikeAField() {
        CardVersion confirmed = version(LATER, 4, "Wecker", Stage.IDEA);
        assertThat(
                        since(
                                List.of(WAKE, confirmed),
                                List.of(
                                        answer(SEEN, Consent.Answer.AGREED, ""),
                                        answer(LATER, Consent.Answer.NOT_AGREED, "Nie."))))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.field()).isEqualTo("Antwort von Kai Apfelbaum");
                            assertThat(line.theirs()).endsWith("Nie.");
                            assertThat(line.mine()).isNotEqualTo(line.theirs());
                        });
    }

    @Test
    void versionThatNobodyKnowsSaysNothing() {
        assertThat(since(List.of(version(SEEN, 9, "Wecker", Stage.IDEA)), List.of())).isEmpty();
    }

    private static List<Differences.Line> since(List<CardVersion> versions, List<CardDeed> deeds) {
        CardRow now = BoardFixture.card("Wecker").by("Kai", null).row();
        return CardChange.since(3, new AgreementCards.View(null, now, null, versions, deeds));
    }

    private static CardDeed deed(Instant at, CardDeed.Kind kind, String who) {
        return new CardDeed(
                at, kind, "", null, BoardFixture.person(who), who, null, null, null, "");
    }

    private static CardDeed answer(Instant at, Consent.Answer answer, String words) {
        return new CardDeed(
                at,
                CardDeed.Kind.ANSWER,
                "Tilda",
                null,
                BoardFixture.person("Kai Apfelbaum"),
                "Kai Apfelbaum",
                answer,
                Consent.Manner.TALK,
                LocalDate.of(2026, 3, 3),
                words);
    }

    private static CardVersion version(Instant at, int number, String title, Stage stage) {
        return CardVersions.version(at, number, "Tilda", title, stage);
    }
}
