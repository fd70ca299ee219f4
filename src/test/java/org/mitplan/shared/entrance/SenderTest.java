package org.mitplan.shared.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTest {
    @ParameterizedTest
    @CsvSource({
        "true, 127.0.0.1, 203.0.113.7, 203.0.113.7",
        "true, 127.0.0.1, 2001:db8::7, 2001:db8::7",
        "true, 127.0.0.1, '', 127.0.0.1",
        "true, 127.0.0.1, 203.0.113.7|203.0.113.8, 127.0.0.1",
        "true, 127.0.0.1, '203.0.113.7, 203.0.113.8', 127.0.0.1",
        "true, 198.51.100.9, 203.0.113.7, 198.51.100.9",
        "false, 127.0.0.1, 203.0.113.7, 127.0.0.1"
    })
    void onlyTheProxyOfThisMachineIsBelieved(
            boolean tls, String connected, String told, String sender) {
        SessionCookieConfig cookie = stub(SessionCookieConfig.class, method -> tls);
        ServletContext context = stub(ServletContext.class, method -> cookie);
        HttpServletRequest request =
                stub(
                        HttpServletRequest.class,
                        method ->
                                switch (method) {
                                    case "getRemoteAddr" -> connected;
                                    case "getServletContext" -> context;
                                    default -> headers(told);
                                });
        assertThat(Sender.of(request)).isEqualTo(sender);
    }

    private static Object headers(String told) {
        return Collections.enumeration(
                Arrays.stream(told.split("\\|")).filter(one -> !one.isEmpty()).toList());
    }

    private static <T> T stub(Class<T> type, Function<String, Object> answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, with) -> answer.apply(method.getName())));
    }
}
