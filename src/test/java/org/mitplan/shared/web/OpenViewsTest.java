package org.mitplan.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenViewsTest {
    private static final Map<String, Object> KEPT = Map.of("12", Map.of("-7", "state"));

    @Test
    void viewIsKnownByItsTwoNames() {
        assertThat(views(KEPT).holds("12:-7")).isTrue();
        assertThat(views(KEPT).holds("12:8")).isFalse();
        assertThat(views(KEPT).holds("13:-7")).isFalse();
    }

    @Test
    void nonsenseAndNewSessionsHaveNone() {
        assertThat(views(KEPT).holds("")).isFalse();
        assertThat(views(KEPT).holds("12")).isFalse();
        assertThat(views(KEPT).holds("12:-7:1")).isFalse();
        assertThat(views(null).holds("12:-7")).isFalse();
    }

    private static OpenViews views(Object kept) {
        return OpenViews.of(
                (HttpSession)
                        Proxy.newProxyInstance(
                                OpenViewsTest.class.getClassLoader(),
                                new Class<?>[] {HttpSession.class},
                                (self, method, arguments) -> kept));
    }
}
