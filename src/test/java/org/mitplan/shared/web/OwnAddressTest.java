package org.mitplan.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnAddressTest {
    @Test
    void addressThatNamesItsFileIsTakenAsItIs() {
        assertThat(of("file=1", "http://localhost/board/goal?file=2"))
                .isEqualTo("/board/goal?file=1");
    }

    @Test
    void formKnowsItsFileFromThePageThatSentIt() {
        assertThat(of(null, "http://localhost:8080/board/goal?file=2&a=%20"))
                .isEqualTo("/board/goal?file=2&a=%20");
    }

    @Test
    void otherPagesAndNonsenseSayNothing() {
        assertThat(of(null, "http://localhost/board/card?file=2")).isEqualTo("/board/goal");
        assertThat(of(null, "http://[")).isEqualTo("/board/goal");
        assertThat(of(null, null)).isEqualTo("/board/goal");
    }

    private static String of(String query, String referer) {
        Map<String, String> answers = new HashMap<>();
        answers.put("getQueryString", query);
        answers.put("getHeader", referer);
        answers.put("getServletPath", "/board/goal");
        answers.put("getRequestURI", "/board/goal");
        return OwnAddress.of(
                (HttpServletRequest)
                        Proxy.newProxyInstance(
                                OwnAddressTest.class.getClassLoader(),
                                new Class<?>[] {HttpServletRequest.class},
                                (self, method, arguments) -> answers.get(method.getName())));
    }
}
