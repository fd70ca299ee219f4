package org.mitplan.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.board.web.CardVersions.resting;
import static org.mitplan.board.web.CardVersions.undone;
import static org.mitplan.board.web.CardVersions.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Consent;
import org.mitplan.board.Stage;
import org.mitplan.board.past.CardDeed;
import org.mitplan.board.past.CardVersion;
import org.mitplan.shared.GermanDates;

class CardHistoryTest {
    private static final Instant FIRST = Instant.parse("2026-03-03T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-04T08:00:00Z");
    private static final CardVersion BEGUN = version(FIRST, 0, "Tilda", "Wecker", Stage.AGREED);

    @Test
    void firstVersionIsTheBeginning() {
        assertThat(what(List.of(BEGUN), List.of()))
                .singleElement()
                .asString()
                .contains("Vereinbart", "Wecker");
    }

    @Test
    void newestComesFirstAndOnlyWhatChangedIsSaid() {
        CardVersion reworded = version(LATER, 1, "Bruno", "Zwei Wecker", Stage.DOING);
        List<CardHistory.Line> lines =
                CardHistory.of(List.of(BEGUN, reworded), List.of(), new GermanDates());
        assertThat(lines)
                .extracting(CardHistory.Line::by)
                .containsExactly("Bruno", "Bruno", "Tilda");
        assertThat(lines.get(0).what()).contains("Vereinbart", "Wir sind dran");
        assertThat(lines.get(1).what()).contains("neu formuliert", "Wecker");
    }

    @Test
    void whatWasTakenBackAtOnceIsNotToldHoweverOften() {
        List<CardVersion> versions =
                List.of(
                        BEGUN,
                        undone(LATER, Stage.DONE),
                        undone(LATER, Stage.AGREED),
                        undone(LATER, Stage.DONE),
                        undone(LATER, Stage.AGREED));
        assertThat(what(versions, List.of())).hasSize(1);
    }

    @Test
    void whatRestsSaysWhy() {
        CardVersion resting = resting(LATER, "Bruno", "Wecker", "Gips");
        assertThat(what(List.of(BEGUN, resting), List.of()))
                .anyMatch(line -> line.contains("Gips"));
    }

    @Test
    void answerStandsThereWithTheWordsOfWhoeverGaveIt() {
        CardDeed no =
                new CardDeed(
                        LATER,
                        CardDeed.Kind.ANSWER,
                        "Tilda",
                        null,
                        null,
                        "Kai",
                        Consent.Answer.NOT_AGREED,
                        Consent.Manner.PHONE,
                        LocalDate.of(2026, 3, 2),
                        "Nie.");
        CardHistory.Line line =
                CardHistory.of(List.of(BEGUN), List.of(no), new GermanDates()).get(0);
        assertThat(line.what()).contains("Kai", "2. März 2026");
        assertThat(line.words()).isEqualTo("Nie.");
    }

    @Test
    void whoeverChangedTheCardThenLetSomebodyJoin() {
        CardDeed joined = deed(LATER.plusMillis(1), CardDeed.Kind.JOINED, "Mia");
        CardVersion changed = version(LATER, 1, "Bruno", "Wecker", Stage.AGREED);
        assertThat(
                        CardHistory.of(List.of(BEGUN, changed), List.of(joined), new GermanDates())
                                .get(0))
                .extracting(CardHistory.Line::by)
                .isEqualTo("Bruno");
    }

    @Test
    void tickThatWasTakenBackNamesWhoHadWrittenItDown() {
        CardDeed back =
                new CardDeed(
                        LATER,
                        CardDeed.Kind.NO_OCCURRENCE,
                        "Bruno",
                        null,
                        null,
                        "Tilda Tintenfass",
                        null,
                        null,
                        LocalDate.of(2026, 3, 2),
                        "");
        CardHistory.Line line =
                CardHistory.of(List.of(BEGUN), List.of(back), new GermanDates()).get(0);
        assertThat(line.by()).isEqualTo("Bruno");
        assertThat(line.what()).contains("zurückgenommen", "2. März 2026", "Tilda Tintenfass");
    }

    private static CardDeed deed(Instant at, CardDeed.Kind kind, String who) {
        return new CardDeed(at, kind, "", null, null, who, null, null, null, "");
    }

    private static List<String> what(List<CardVersion> versions, List<CardDeed> deeds) {
        return CardHistory.of(versions, deeds, new GermanDates()).stream()
                .map(CardHistory.Line::what)
                .toList();
    }
}
