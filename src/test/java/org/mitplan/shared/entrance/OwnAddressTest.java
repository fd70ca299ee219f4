package org.mitplan.shared.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnAddressTest {
    @Test
    void addressNamesItsFile() {
        assertThat(of("file=1&a=%20")).isEqualTo("/board/goal?file=1&a=%20");
        assertThat(of(null)).isEqualTo("/board/goal");
    }

    @Test
    void whatIsSaidJustOnceIsNoPartOfIt() {
        assertThat(of("file=1&expired=1")).isEqualTo("/board/goal?file=1");
        assertThat(of("expired=1&file=1")).isEqualTo("/board/goal?file=1");
        assertThat(of("expired=1")).isEqualTo("/board/goal");
        assertThat(of("expired=10")).isEqualTo("/board/goal?expired=10");
    }

    private static String of(String query) {
        Map<String, String> answers = new HashMap<>();
        answers.put("getQueryString", query);
        answers.put("getServletPath", "/board/goal");
        return OwnAddress.of(
                (HttpServletRequest)
                        Proxy.newProxyInstance(
                                OwnAddressTest.class.getClassLoader(),
                                new Class<?>[] {HttpServletRequest.class},
                                (self, method, arguments) -> answers.get(method.getName())));
    }
}
