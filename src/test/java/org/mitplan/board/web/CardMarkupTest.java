package org.mitplan.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.board.BoardFixture.card;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mitplan.board.BoardFixture;
import org.mitplan.board.CardRow;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.casefile.LastVisit;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

class CardMarkupTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    static final GermanDates DATES =
            new GermanDates() {
                @Override
                public LocalDate today() {
                    return TODAY;
                }
            };

    @Test
    void whatWasTypedIsTextAndNeverMarkup() {
        assertThat(asCard(card("<b onclick='x'>\"Wecker\" & Co</b>")))
                .doesNotContain("<b onclick")
                .contains("&lt;b onclick=&#39;x&#39;&gt;&quot;Wecker&quot; &amp; Co&lt;/b&gt;");
        assertThat(asRow(card("<script>"))).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void lateCardSaysSoInWords() {
        BoardFixture late = card("Attest").due(TODAY.minusDays(2));
        assertThat(asCard(late)).contains("seit 2 Tagen fällig");
        assertThat(asRow(late)).contains("seit 2 Tagen fällig");
    }

    @Test
    void dayThatLiesAheadIsSaidOnceAgreed() {
        BoardFixture soon = card("Attest").due(TODAY.plusDays(20)).by("Rosa", null);
        assertThat(asCard(soon)).contains("Rosa · bis 23. März");
        assertThat(asCard(soon.in(Stage.IDEA)))
                .contains("Wunsch von Rosa")
                .doesNotContain("bis 23");
    }

    @Test
    void whatIsDoneHasTheDayOnWhichItWasAndNotTheOneThatWasAgreed() {
        BoardFixture done = card("Attest").due(TODAY.plusDays(20)).by("Rosa", null).done(TODAY);
        assertThat(asCard(done)).contains("Rosa · geschafft am Di., 3. März").doesNotContain("23.");
        assertThat(asRow(done)).contains("23. März", "<span class=\"sub\">am Di., 3. März</span>");
        assertThat(asCard(done.done(null))).contains("Rosa").doesNotContain("März");
    }

    @Test
    void rowSaysWhereItStandsAndWhatOfItIsBlank() {
        assertThat(asRow(card("x").in(Stage.DOING)))
                .contains("data-stage=\"DOING\"", "class=\"until blank\"", "class=\"goal blank\"");
        assertThat(asRow(card("x").again(Rhythm.WEEKLY))).contains("class=\"until\"");
        assertThat(asRow(card("x").due(TODAY))).contains("class=\"until\"");
    }

    @Test
    void rhythmAudienceAndCommentsAreNamed() {
        BoardFixture special =
                card("x").again(Rhythm.WEEKLY).forEyesOf(Visibility.ADULTS).commented(2);
        assertThat(asCard(special)).contains("jede Woche", "nur die Erwachsenen", "2 Kommentare");
        assertThat(asRow(special)).contains("jede Woche", "nur die Erwachsenen");
    }

    @Test
    void onlyWhatIsAgreedAndComesBackCanBeTickedOff() {
        assertThat(asCard(card("x").again(Rhythm.WEEKLY))).contains("class=\"card again\"");
        assertThat(asCard(card("x").again(Rhythm.WEEKLY).in(Stage.DONE))).doesNotContain("again");
        assertThat(asCard(card("x"))).doesNotContain("again");
    }

    @Test
    void whatSomebodyElseChangedSinceTheLastVisitIsNew() {
        CardRow row = card("x").row();
        LastVisit before = new LastVisit(Instant.EPOCH.minusSeconds(1), AccountId.random());
        LastVisit own = new LastVisit(Instant.EPOCH.minusSeconds(1), row.changer());
        assertThat(markup(row, before)).contains(">neu<");
        assertThat(rowMarkup(row, before)).contains(">neu<");
        assertThat(markup(row, own)).doesNotContain(">neu<");
        assertThat(rowMarkup(row, own)).doesNotContain(">neu<");
    }

    @Test
    void rowSaysWhereItStandsAndNothingMoreIfAllAgreed() {
        String row = asRow(card("x").in(Stage.DOING).at("m"));
        assertThat(row).contains("data-p=\"0xm\"", "Wir sind dran", "data-label=\"Bis wann\"");
    }

    private static String asCard(BoardFixture card) {
        return markup(card.row(), new LastVisit(null, null));
    }

    private static String markup(CardRow card, LastVisit seen) {
        Html html = new Html();
        new CardMarkup(html, CaseFileId.random(), seen, DATES).write(card);
        return html.toString();
    }

    private static String asRow(BoardFixture card) {
        return rowMarkup(card.row(), new LastVisit(null, null));
    }

    private static String rowMarkup(CardRow card, LastVisit seen) {
        Html html = new Html();
        new RowMarkup(html, CaseFileId.random(), seen, DATES).write(card);
        return html.toString();
    }
}
