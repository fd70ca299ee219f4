package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.sql.SQLException;
import org.mitplan.testbed.Server;

/** The session of somebody at the screen: how it ends behind their back and begins again. */
final class Session {
    private static final String END =
            "delete s from staff_session s join account a on a.id = s.account_id"
                    + " where a.sign_in_name = '%s'";

    private Session() {}

    static void ends(String name) throws SQLException {
        Server.execute(END.formatted(name));
    }

    static Locator dialog(Page page) {
        return page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Ihre Sitzung ist zu Ende"));
    }

    /** Types the password into the dialog, by keyboard alone. */
    static void beginsAgain(Page page, String password) {
        assertThat(dialog(page).getByLabel("Passwort")).isFocused();
        page.keyboard().type(password);
        page.keyboard().press("Enter");
    }

    static void beginsAgain(Page page) {
        beginsAgain(page, Server.demoPassword());
        dialog(page).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
