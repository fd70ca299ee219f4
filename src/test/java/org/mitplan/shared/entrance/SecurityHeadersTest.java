package org.mitplan.shared.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityHeadersTest {
    private final Map<String, String> headers = new HashMap<>();
    private int refused;
    private boolean passed;

    /** What the server makes of an address: as it was sent, and the two parts it understood. */
    private void ask(String sent, String servlet, String rest) throws Exception {
        Map<String, Object> request = new HashMap<>();
        request.put("getDispatcherType", DispatcherType.REQUEST);
        request.put("getRequestURI", sent);
        request.put("getContextPath", "");
        request.put("getServletPath", servlet);
        request.put("getPathInfo", rest);
        FilterChain chain = (asked, reply) -> passed = true;
        new SecurityHeaders()
                .doFilter(
                        stub(HttpServletRequest.class, (name, with) -> request.get(name)),
                        stub(HttpServletResponse.class, this::reply),
                        chain);
    }

    private Object reply(String method, Object[] with) {
        if (method.equals("setHeader")) {
            headers.put((String) with[0], (String) with[1]);
        } else if (method.equals("sendError")) {
            refused = (int) with[0];
        }
        return null;
    }

    private interface Answer {
        Object to(String method, Object[] with);
    }

    private static <T> T stub(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, with) -> answer.to(method.getName(), with)));
    }

    @ParameterizedTest
    @CsvSource({
        "/health/ready, /health, /ready",
        "/%68ealth, /health,",
        "/casefile/../metrics, /metrics,",
        "/error/general, /error/general.xhtml,",
        "/api/%61pplication.wadl, /api, /application.wadl"
    })
    void insideOfTheServerStaysClosedHoweverItsAddressIsWritten(
            String sent, String servlet, String rest) throws Exception {
        ask(sent, servlet, rest);
        assertThat(refused).isEqualTo(404);
        assertThat(passed).isFalse();
    }

    @Test
    void pagesAboutPeopleAreNeverKept() throws Exception {
        ask("/casefile/files", "/casefile/files", null);
        assertThat(passed).isTrue();
        assertThat(headers)
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("X-Frame-Options", "DENY")
                .doesNotContainKey("Content-Security-Policy");
    }

    @Test
    void onlyScriptsAndStylesMayBeKept() throws Exception {
        ask("/jakarta.faces.resource/x.css", "/jakarta.faces.resource", "/x.css");
        assertThat(headers).doesNotContainKey("Cache-Control");
        ask("/jakarta.faces.resource/../casefile/files", "/casefile/files", null);
        assertThat(headers).containsEntry("Cache-Control", "no-store");
    }

    @Test
    void papersRunNoScripts() throws Exception {
        ask("/api/files/1/plan.html", "/api", "/files/1/plan.html");
        assertThat(headers.get("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src");
    }
}
