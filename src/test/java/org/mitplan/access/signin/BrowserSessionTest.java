package org.mitplan.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.access.StaffMember;
import org.mitplan.asvs.Asvs;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.SessionId;

/** A session lives from what somebody does, not from a page that asks by itself what changed. */
@Asvs({"7.2.2", "7.2.4", "7.3.1"})
class BrowserSessionTest {
    private static final String CLICK = "/board/board";
    private static final StaffMember PERSON =
            new StaffMember(
                    AccountId.random(),
                    PersonId.random(),
                    "Tilda Tintenfass",
                    null,
                    "",
                    Set.of(),
                    SessionId.random());

    private final Map<String, Object> memory = new HashMap<>();
    private final Map<String, Cookie> cookies = new HashMap<>();
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private int seen;
    private boolean invalidated;
    private final BrowserSession browsers = new BrowserSession(signIn(), clock());

    @BeforeEach
    void signsIn() {
        browsers.begin(
                request("/access/signin"),
                response(),
                new SignIn.Begun(PERSON, DeviceToken.random()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/board/7/changes", "/live/board/7"})
    void pageThatAsksByItselfKeepsNoSessionAlive(String address) {
        for (int minute = 0; minute < 20; minute++) {
            assertThat(after(Duration.ofMinutes(1), address)).isPresent();
        }
        assertThat(seen).as("noted that somebody was there").isZero();
        assertThat(after(Duration.ofSeconds(1), address)).isEmpty();
        assertThat(invalidated).isTrue();
    }

    @Test
    void clickAfterTheEndComesTooLateHoweverOftenThePageAsked() {
        after(Duration.ofMinutes(19), "/live/board/7");
        assertThat(after(Duration.ofMinutes(2), CLICK)).isEmpty();
    }

    @Test
    void whoeverWorksGoesOnAndIsNotedOnceAMinute() {
        for (int click = 0; click < 100; click++) {
            assertThat(after(Duration.ofSeconds(31), CLICK)).isPresent();
        }
        assertThat(seen).isEqualTo(50);
    }

    @Test
    @Asvs("7.2.3")
    void numberOfTheSessionOpensNothingWithoutItsKey() {
        Map<String, Cookie> kept = new HashMap<>(cookies);
        cookies.remove("MITPLAN_KEY");
        assertThat(after(Duration.ofSeconds(1), CLICK)).isEmpty();
        cookies.put("MITPLAN_KEY", new Cookie("MITPLAN_KEY", DeviceToken.random().value()));
        assertThat(after(Duration.ofSeconds(1), CLICK)).isEmpty();
        assertThat(invalidated).as("ended for its owner").isFalse();
        cookies.putAll(kept);
        assertThat(after(Duration.ofSeconds(1), CLICK)).isPresent();
        assertThat(kept.get("MITPLAN_KEY").getValue().length() * 6).isGreaterThan(128);
    }

    private Optional<StaffMember> after(Duration time, String address) {
        now = now.plus(time);
        return browsers.resume(request(address));
    }

    private SignIn signIn() {
        return new SignIn() {
            @Override
            public Optional<StaffMember> resume(SessionId session) {
                return Optional.of(PERSON);
            }

            @Override
            public void seen(SessionId session) {
                seen++;
            }
        };
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    private HttpServletRequest request(String address) {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, method, values) ->
                                switch (method.getName()) {
                                    case "getSession" -> session();
                                    case "getServletPath" -> address;
                                    case "getCookies" -> cookies.values().toArray(new Cookie[0]);
                                    case "getServletContext" -> context();
                                    default -> null;
                                });
    }

    private HttpServletResponse response() {
        return stub(
                HttpServletResponse.class,
                (method, values) -> {
                    Cookie cookie = (Cookie) values[0];
                    return cookies.put(cookie.getName(), cookie);
                });
    }

    private ServletContext context() {
        SessionCookieConfig plain = stub(SessionCookieConfig.class, (method, values) -> false);
        return stub(ServletContext.class, (method, values) -> plain);
    }

    private <T> T stub(Class<T> type, BiFunction<String, Object[], Object> answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, values) -> answer.apply(method.getName(), values)));
    }

    private HttpSession session() {
        return (HttpSession)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {HttpSession.class},
                        (proxy, method, values) -> inMemory(method, values));
    }

    private Object inMemory(Method method, Object... values) {
        return switch (method.getName()) {
            case "getAttribute" -> memory.get(values[0]);
            case "setAttribute" -> memory.put((String) values[0], values[1]);
            case "getMaxInactiveInterval" -> 20 * 60;
            case "invalidate" -> invalidated = true;
            default -> null;
        };
    }
}
