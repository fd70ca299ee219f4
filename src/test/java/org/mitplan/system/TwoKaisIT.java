package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/** Son and father of one name never stand for each other, on no page and no paper. */
class TwoKaisIT extends InBrowser {
    private static final String SON = "Kai Kante (junger Mensch)";
    private static final String FATHER = "Kai Kante (Vater)";
    private static final String UNCLE = "Kai Klinke";
    private Caseworker tilda;

    @BeforeEach
    void aFileWithThreeKais() throws SQLException {
        tilda = Caseworker.signedIn(page, "tilda.tintenfass").foundsFile("Kai", "Kante");
        takesPart("Kante", "FATHER");
        takesPart("Klinke", "RELATIVE");
    }

    @Test
    void eachIsChosenAndNamedSoThatNobodyElseIsMeant() {
        tilda.setsGoal("Fußball", "Ich will spielen.", SON);
        tilda.agrees("Schuhe kaufen", FATHER, "31.12.2099", "Fußball")
                .agrees("Anmelden", UNCLE, "31.12.2099", "Fußball");
        tilda.opens("board/board?shape=columns");
        assertThat(page.locator("section.lane .own").first()).containsText(SON);
        assertThat(tilda.card("Schuhe kaufen")).containsText(FATHER);
        assertThat(tilda.card("Anmelden")).containsText(UNCLE);
        PageChecks.hasNoSidewaysScroll(page);
        page.getByText("Auswahl …").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(FATHER)).click();
        page.waitForURL("**person=**");
        assertThat(tilda.card("Schuhe kaufen")).isVisible();
        assertThat(tilda.card("Anmelden")).hasCount(0);
        String report = tilda.fetches("api/reports/" + tilda.file() + "/board.html").text();
        assertThat(report).contains(SON, FATHER, UNCLE);
    }

    @Test
    void whatOneOfThemSaidIsToldOfNobodyElse() {
        tilda.agrees("Schuhe kaufen", FATHER, "31.12.2099", "ohne Ziel");
        tilda.opens("board/board?shape=columns");
        tilda.card("Schuhe kaufen").locator("a.title").click();
        assertThat(page.locator("[aria-labelledby=h-history]")).containsText(FATHER);
        assertThat(page.locator("[aria-labelledby=h-history]")).not().containsText(SON);
    }

    private void takesPart(String familyName, String role) throws SQLException {
        Server.execute(
                "set @kai = uuid()",
                "insert into person (id, given_name, family_name) values (@kai, 'Kai', '%s')"
                        .formatted(familyName),
                "insert into participant (id, file_id, person_id, role) values (uuid(), '%s', @kai, '%s')"
                        .formatted(tilda.file(), role));
    }
}
