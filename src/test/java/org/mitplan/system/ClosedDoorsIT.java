package org.mitplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.asvs.Asvs;
import org.mitplan.testbed.InBrowser;

/** What the server must not tell anybody, and what each reply tells the browser. */
class ClosedDoorsIT extends InBrowser {
    private static final RequestOptions AS_IT_COMES = RequestOptions.create().setMaxRedirects(0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "health",
                "health/ready",
                "%68ealth",
                "metrics",
                "openapi",
                "api/application.wadl",
                "api/%61pplication.wadl",
                "WEB-INF/web.xml",
                "casefile/../WEB-INF/web.xml",
                "no/such/page",
                "casefile/nosuchpage"
            })
    @Asvs({"13.4.5", "16.5.1"})
    void insideOfTheServerDoesNotExistEvenForStaff(String address) {
        APIRequestContext tilda = Caseworker.signedIn(page, "tilda.tintenfass").page().request();
        APIResponse reply = tilda.get(address, AS_IT_COMES);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).doesNotContain("Payara", "Exception", "glassfish");
    }

    @Test
    @Asvs({"3.2.1", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "14.3.2"})
    void everyPageTellsTheBrowserWhatItMustNotDo() {
        APIResponse reply = page.request().get("access/signin");
        Map<String, String> headers = reply.headers();
        String policy = headers.get("content-security-policy");
        assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'", "'nonce-");
        assertThat(policy).doesNotContain("unsafe-inline");
        assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("cache-control", "no-store")
                .doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    @Asvs({"3.3.2", "3.3.4", "14.2.1"})
    void sessionTravelsInStrictCookiesThatScriptsCannotRead() {
        Caseworker.signedIn(page, "tilda.tintenfass");
        assertThat(page.context().cookies())
                .filteredOn(cookie -> cookie.name.startsWith("MITPLAN"))
                .hasSize(3)
                .allSatisfy(
                        cookie -> {
                            assertThat(cookie.httpOnly).isTrue();
                            assertThat(cookie.sameSite.name()).isEqualTo("STRICT");
                        });
        assertThat(page.content()).doesNotContain("jsessionid");
    }

    @Test
    void guessedNumberOfASessionOpensNothing() {
        Caseworker.signedIn(page, "tilda.tintenfass");
        page.context()
                .clearCookies(new BrowserContext.ClearCookiesOptions().setName("MITPLAN_KEY"));
        page.navigate("casefile/files");
        assertThat(page.url()).contains("access/signin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de';alert(1)//", "xx", "ar"})
    void languageOfARequestChangesNothing(String language) {
        page.setExtraHTTPHeaders(Map.of("Accept-Language", language.replaceAll("[^a-z]", "")));
        page.navigate("access/signin?locale=" + language);
        assertThat(page.content()).contains("lang=\"de\"").doesNotContain("alert(1)");
    }
}
