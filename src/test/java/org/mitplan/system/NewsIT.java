package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.Server;

/** What My day calls new is marked as new in the file, and nothing else is. */
class NewsIT extends InBrowser {
    private static final List<String> MARKED =
            List.of(
                    "casefile/timeline",
                    "board/board?shape=columns",
                    "board/board?shape=list",
                    "hilfeplan/plans",
                    "casefile/responsibility");
    private static final List<String> KINDS =
            List.of(
                    "Notiz",
                    "Fassung 1, abgeschlossen",
                    "Fassung 1, danach: Nils Neuheit: einverstanden",
                    "Fassung 1, danach: Nils Neuheit hat auf Papier unterschrieben",
                    "Zuständigkeit",
                    "Geschafft",
                    "Vereinbarung");
    private String name;
    private String colleague;
    private Caseworker nora;

    /** Somebody of the same name works in the file as deputy. */
    @BeforeEach
    void aFileInWhichTwoOfTheSameNameWork() throws SQLException {
        name = Newcomer.hired("Nora", "Namensgleich");
        colleague = Newcomer.hired("Nora", "Namensgleich");
        nora =
                Caseworker.signedIn(page, name)
                        .foundsFile("Nils", "Neuheit")
                        .agrees("Rad putzen", "Nils Neuheit", "", "ohne Ziel")
                        .agrees("Amt anrufen", "Nils Neuheit", "", "ohne Ziel")
                        .agrees("Nie angefasst", "Nils Neuheit", "", "ohne Ziel");
        run(
                "insert into assignment (id, file_id, account_id, kind, valid_from) select uuid(), '%s', id,"
                        + " 'DEPUTY', current_date - interval 1 day from account where sign_in_name = '%s'",
                nora.file(), colleague);
        wasAwayFor(120);
    }

    @Test
    void everyKindOfNewsIsMarkedAtItsPlaceAndNothingElseIs() throws SQLException {
        colleagueIsBusy();
        notes(nora, "Meine eigene Notiz");
        wasAwayFor(120);
        page.navigate("casefile/day?group=NEWS");
        assertThat(news()).hasCount(7);
        for (String kind : KINDS) {
            assertThat(news().filter(having(kind))).hasCount(1);
        }
        List<String> links = news().all().stream().map(link -> link.getAttribute("href")).toList();
        for (String link : links) {
            page.navigate(link.replaceFirst("^/", ""));
            String place = link.substring(link.indexOf('#'));
            assertThat(
                            page.locator("[id='" + place.substring(1) + "'] .tag.petrol")
                                    .getByText("neu"))
                    .hasCount(1);
        }
        assertThat(marks("casefile/timeline")).isEqualTo(5);
        assertThat(marks("board/board?shape=columns")).isEqualTo(2);
        assertThat(marks("board/board?shape=list")).isEqualTo(2);
        assertThat(marks("hilfeplan/plans")).isEqualTo(1);
        assertThat(marks("casefile/responsibility")).isEqualTo(1);
        page.navigate("casefile/day?group=NEWS");
        assertThat(news()).hasCount(7);
    }

    @Test
    void nothingIsNewAnyMoreAfterTheNextVisit() throws SQLException {
        colleagueIsBusy();
        nora.opens("casefile/overview");
        page.navigate("casefile/day?group=NEWS");
        assertThat(news()).hasCount(7);
        run(
                "update file_visit set last_at = utc_timestamp(6) - interval 31 minute where file_id = '%s'",
                nora.file());
        run(
                "update entry set recorded_at = utc_timestamp(6) - interval 1 hour where file_id = '%s'",
                nora.file());
        page.navigate("casefile/day?group=NEWS");
        assertThat(page.locator("main")).not().containsText("Herr Neuheit rief an");
        nora.opens("casefile/timeline");
        Locator note = page.locator("li.entry").filter(having("Herr Neuheit rief an"));
        assertThat(note).hasCount(1);
        assertThat(note.locator(".tag.petrol")).hasCount(0);
    }

    @Test
    void whatWasTakenBackAtOnceIsNoNews() {
        Caseworker other = Caseworker.signedIn(newPerson(), colleague).worksOn(nora.file());
        other.opens("board/board?shape=columns");
        moves(other, "Rad putzen", "Geschafft");
        other.page().getByText("Rückgängig").click();
        assertThat(other.column("Ohne Ziel", "AGREED")).containsText("Rad putzen");
        page.navigate("casefile/day?group=NEWS");
        assertThat(news()).hasCount(0);
        for (String place : MARKED) {
            assertThat(marks(place)).as(place).isZero();
        }
    }

    private void colleagueIsBusy() throws SQLException {
        Caseworker other = Caseworker.signedIn(newPerson(), colleague).worksOn(nora.file());
        notes(other, "Herr Neuheit rief an");
        other.opens("board/board?shape=columns");
        moves(other, "Rad putzen", "Geschafft");
        moves(other, "Amt anrufen", "Wir sind dran");
        run(
                "insert into hilfeplan (id, file_id, number, kind, meeting_on, board_on, created_at, state,"
                        + " locked_at, locked_by, locked_name, board) select uuid(), '%s', 1, 'FIRST', current_date,"
                        + " current_date, utc_timestamp(6), 'LOCKED', utc_timestamp(6), id, display_name, '[]' from account"
                        + " where sign_in_name = '%s'",
                nora.file(), colleague);
        run(
                "insert into plan_party (id, plan_id, file_id, person_id, name, role, position, view)"
                        + " select uuid(), h.id, f.id, f.young_person_id, 'Nils Neuheit', 'YOUNG_PERSON', 1, ''"
                        + " from hilfeplan h join case_file f on f.id = h.file_id where f.id = '%s'",
                nora.file());
        answersLater("plan_answer", "answer, words, given_on", "'AGREED', '', current_date");
        answersLater("plan_signature", "manner, signed_on", "'ON_PAPER', current_date");
        run(
                "insert into handover (id, file_id, offered_to, offered_by, offered_at, answer, answered_by,"
                        + " answered_at) select uuid(), '%s', o.id, me.id, utc_timestamp(6), 'DECLINED', o.id,"
                        + " utc_timestamp(6) from account o join account me on me.sign_in_name = '%s'"
                        + " where o.sign_in_name = '%s'",
                nora.file(), name, colleague);
    }

    private void answersLater(String table, String columns, String values) throws SQLException {
        run(
                "insert into %s (id, plan_id, file_id, person_id, number, recorded_by, recorded_at, %s)"
                        + " select uuid(), h.id, h.file_id, p.person_id, 1, h.locked_by,"
                        + " h.locked_at + interval 1 second, %s from hilfeplan h"
                        + " join plan_party p on p.plan_id = h.id where h.file_id = '%s'",
                table, columns, values, nora.file());
    }

    private static void notes(Caseworker who, String text) {
        who.opens("casefile/timeline");
        who.page().getByLabel("Was war?").fill(text);
        who.press("Notiz ablegen");
        assertThat(who.page().locator(".timeline")).containsText(text);
    }

    private static void moves(Caseworker who, String title, String stage) {
        who.card(title).locator("button.more").click();
        Locator menu = who.page().getByRole(AriaRole.DIALOG);
        menu.getByText(stage).click();
        menu.getByText("Verschieben", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(who.page().locator(".toasts")).containsText(stage);
        assertThat(who.card(title).and(who.page().locator(".waiting"))).hasCount(0);
    }

    private Locator news() {
        return page.locator("section.day[aria-labelledby=h-NEWS] .dues a");
    }

    private int marks(String place) {
        nora.opens(place);
        return page.locator("main .tag.petrol")
                .getByText("neu", new Locator.GetByTextOptions().setExact(true))
                .count();
    }

    private void wasAwayFor(int minutes) throws SQLException {
        run(
                "update file_visit v join account a on a.id = v.account_id set last_at = utc_timestamp(6)"
                        + " - interval %d minute, before_at = utc_timestamp(6) - interval %d minute"
                        + " where file_id = '%s' and a.sign_in_name = '%s'",
                minutes, minutes, nora.file(), name);
    }

    private static void run(String sql, Object... values) throws SQLException {
        Server.execute(sql.formatted(values));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
