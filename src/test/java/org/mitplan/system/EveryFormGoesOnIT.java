package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.Server;

/**
 * For every form: what is typed when the session ends is stored once, after the password was given
 * on that page.
 */
class EveryFormGoesOnIT extends InBrowser {
    private static final String SENT =
            "select count(*) from sent_form s join account a on a.id = s.account_id"
                    + " where a.sign_in_name = '%s'";
    private static final List<String> OF_A_FILE =
            List.of(
                    "casefile/timeline? f:text=Der_Bus",
                    "casefile/facts? f:help=Begleitung",
                    "casefile/person? f:givenname=Ute f:familyname=Unfertig",
                    "board/goal? f:title=Zur_Schule",
                    "board/agreement? f:title=Wecker f:responsible=1 f:stage=IDEA",
                    "board/card?card={card}& f:comment=Geht_gut",
                    "board/confirm?card={card}& f:p:0:answer=AGREED f:manner=TALK f:on=3.2.2026",
                    "board/limits? f:together=5",
                    "casefile/searches?query=whose%3Down& f:name=Meine",
                    "casefile/newfile? f:givenname=Ina f:familyname=Igel f:birthdate=4.3.2015",
                    "hilfeplan/plans? f:meeting=3.3.2026",
                    "hilfeplan/plan?plan={plan}&part=SINCE& f:text=Viel_gelernt",
                    "hilfeplan/plan?plan={plan}&part=NEEDS& f:text=Ruhe",
                    "casefile/responsibility? f:receiver=1 f:note=Gute_Reise");

    /** What is worth a draft: neither a choice nor a day. */
    private static final String WORDS =
            "form[data-draft] textarea, form[data-draft] input[type=text]:not([data-day])";

    private static final List<String> OF_THE_OFFICE =
            List.of(
                    "office/teams? f:name=Team_%s",
                    "office/newmember? f:givenname=Nils f:familyname=Neu f:signinname=nils.%s"
                            + " f:roles=CASEWORKER f:team=1");
    private String name;
    private String file = "";

    @Test
    void formsOfAFile() throws SQLException {
        name = Newcomer.hired("Wanda", "Weiter");
        file = Caseworker.signedIn(page, name).foundsFile("Uwe", "Unverloren").file();
        for (String line : OF_A_FILE) {
            goesOn(line);
        }
    }

    @Test
    void formsOfTheOffice() throws SQLException {
        name = Newcomer.hired("Adele", "Amt", "ADMINISTRATOR");
        Caseworker.signedIn(page, name);
        String word = name.replaceAll(".*[.](.{8}).*", "$1");
        for (String line : OF_THE_OFFICE) {
            goesOn(line.formatted(word));
        }
    }

    private void goesOn(String line) throws SQLException {
        String[] words = line.split(" ");
        page.navigate(address(words[0]));
        long before = Server.number(SENT.formatted(name));
        boolean drafted = false;
        for (int i = 1; i < words.length; i++) {
            String[] field = words[i].split("=");
            Locator typed = page.locator("[id='" + field[0] + "']");
            type(typed, field[1].replace('_', ' '));
            drafted |= (Boolean) typed.evaluate("field => field.matches('" + WORDS + "')");
        }
        page.locator("#f\\:go").focus();
        if (drafted) {
            assertThat(page.locator(".draft-state")).containsText("gespeichert");
        }
        Session.ends(name);
        page.evaluate("window.stillTheSamePage = true");
        page.keyboard().press("Enter");
        Session.beginsAgain(page);
        page.waitForFunction("() => !window.stillTheSamePage");
        assertThat(page.locator("#errors")).hasCount(0);
        assertThat(count()).as(line).isEqualTo(before + 1);
    }

    private static void type(Locator field, String value) {
        String tag = field.evaluate("field => field.tagName").toString();
        if (tag.equals("TABLE") || tag.equals("UL")) {
            Locator choices = field.locator("input");
            (value.equals("1") ? choices.first() : choices.and(value(field, value))).check();
        } else if (!tag.equals("SELECT")) {
            field.fill(value);
        } else if (value.matches("\\d")) {
            field.selectOption(new SelectOption().setIndex(Integer.parseInt(value)));
        } else {
            field.selectOption(value);
        }
    }

    private static Locator value(Locator field, String value) {
        return field.page().locator("[value='" + value + "']");
    }

    private long count() {
        try {
            return Server.number(SENT.formatted(name));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String address(String template) throws SQLException {
        String address = template + "file=" + file;
        for (String thing : List.of("card=agreement", "plan=hilfeplan")) {
            String[] words = thing.split("=");
            String place = "{" + words[0] + "}";
            if (address.contains(place)) {
                String id = "select id from %s where file_id = '%s'".formatted(words[1], file);
                address = address.replace(place, Server.text(id));
            }
        }
        return address;
    }
}
