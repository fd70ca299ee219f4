package org.mitplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitplan.testbed.Browsers;
import org.mitplan.testbed.OwnProduct;
import org.mitplan.testbed.Server;

/**
 * How many characters a power cut costs that stood on the screen for ten seconds: every form of a
 * file is typed into, then database, server and launcher are killed at once.
 */
class PowerCutMeasure {
    private static final int TEN_SECONDS = 10_000;
    private static final String MIA = "file=e209ed59-e5e5-4c41-a65d-dd4487ad1429";
    private static final String TYPED =
            "Mia erzählt: „Der Bus kommt jetzt früher.“ Wir schauen am Dienstag noch einmal hin. ";

    /** Pages with a form, and the label of the field that is typed into. */
    private static final Map<String, String> FORMS =
            Map.of(
                    "casefile/timeline", "Was war?",
                    "casefile/facts", "Hilfe und Umfang",
                    "casefile/person", "Einrichtung oder Träger",
                    "board/agreement", "Was ist vereinbart?",
                    "board/goal", "Was soll erreicht werden?");

    @TempDir Path data;

    @Test
    void powerCutWhileTyping() throws Exception {
        Map<String, String> typed = typeEverywhere();
        int lost = 0;
        try (OwnProduct again = OwnProduct.start(data, Map.of());
                BrowserContext tilda = Browsers.person(again.address(), 1280, 800)) {
            Page page = tilda.newPage();
            signIn(page);
            for (Map.Entry<String, String> form : typed.entrySet()) {
                page.navigate(form.getKey() + "?" + MIA);
                page.getByText("Übernehmen").click();
                String back = field(page, FORMS.get(form.getKey())).inputValue();
                lost += back.equals(form.getValue()) ? 0 : form.getValue().length();
            }
        }
        System.out.println(
                "measured: power cut with %d forms and %d characters typed: %d lost"
                        .formatted(typed.size(), String.join("", typed.values()).length(), lost));
        assertThat(lost).isZero();
    }

    /** What stood in each form when the power went. */
    private Map<String, String> typeEverywhere() throws Exception {
        Map<String, String> typed = new LinkedHashMap<>();
        OwnProduct product = OwnProduct.start(data, Map.of());
        try (BrowserContext tilda = Browsers.person(product.address(), 1280, 800)) {
            signIn(tilda.newPage());
            for (Map.Entry<String, String> form : FORMS.entrySet()) {
                Page page = tilda.newPage();
                page.navigate(form.getKey() + "?" + MIA);
                field(page, form.getValue()).pressSequentially(TYPED);
                typed.put(form.getKey(), field(page, form.getValue()).inputValue());
            }
            tilda.pages().get(0).waitForTimeout(TEN_SECONDS);
            product.cutPower();
        }
        return typed;
    }

    private static void signIn(Page page) {
        page.navigate("access/signin");
        page.getByLabel("Anmeldename").fill("tilda.tintenfass");
        page.getByLabel("Passwort").fill(Server.demoPassword());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden")).click();
        page.waitForURL(url -> !url.contains("signin"));
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
