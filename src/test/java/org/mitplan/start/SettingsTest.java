package org.mitplan.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Map<String, String> DATABASE =
            Map.of(
                    "mitplan.db.url", "jdbc:mariadb://db.example/mitplan",
                    "mitplan.db.user", "mitplan",
                    "mitplan.db.password", "one",
                    "mitplan.db.migration.user", "mitplan_migration",
                    "mitplan.db.migration.password", "two");

    @Test
    void withoutAnySettingTheDemoRunsOnLoopbackWithItsOwnDatabase() {
        Settings settings = read(Map.of());
        assertThat(settings.database()).isEmpty();
        assertThat(settings.address().isLoopbackAddress()).isTrue();
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.demo()).isTrue();
        assertThat(settings.sessionMinutes()).isEqualTo(20);
    }

    @Test
    void sessionOfTheDatabaseIsInUtcAndRefusesToOverwriteWhatChangedMeanwhile() {
        DatabaseLogins logins = read(DATABASE).database().orElseThrow();
        assertThat(logins.applicationUrl())
                .startsWith("jdbc:mariadb://db.example/mitplan?")
                .contains(
                        "innodb_snapshot_isolation=ON",
                        "group_concat_max_len=8",
                        "connectionTimeZone=UTC");
        assertThat(logins.toString()).doesNotContain("one", "two");
    }

    @Test
    void databaseIsGivenWithBothUsersOrNotAtAll() {
        for (String missing : DATABASE.keySet()) {
            Map<String, String> rest = new HashMap<>(DATABASE);
            rest.remove(missing);
            String variable = missing.replace('.', '_').toUpperCase(Locale.ROOT);
            refused(rest).hasMessageEndingWith("but " + variable + " is not");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mitplan.http.port, 0",
        "mitplan.http.port, 65536",
        "mitplan.http.port, eighty",
        "mitplan.http.address, not an address",
        "mitplan.demo, maybe",
        "mitplan.heap, 768",
        "mitplan.session.minutes, 0",
        "mitplan.session.minutes, 721"
    })
    void wrongValueIsNamedWithItsVariable(String name, String value) {
        refused(Map.of(name, value))
                .hasMessageContaining(name.replace('.', '_').toUpperCase(Locale.ROOT))
                .hasMessageContaining(value);
    }

    @Test
    void demoIsRefusedWhereOthersCanReachIt() {
        Map<String, String> open = new HashMap<>(Map.of("mitplan.http.address", "0.0.0.0"));
        refused(open).hasMessageContaining("MITPLAN_DEMO");
        open.put("mitplan.demo", "off");
        open.put("mitplan.http.host", "mitplan.example");
        assertThat(read(open).demo()).isFalse();
    }

    @Test
    void whoeverLetsOthersInNamesTheHost() {
        refused(Map.of("mitplan.http.tls", "on")).hasMessageContaining("MITPLAN_HTTP_HOST");
        refused(Map.of("mitplan.http.address", "0.0.0.0", "mitplan.demo", "off"))
                .hasMessageContaining("MITPLAN_HTTP_HOST");
    }

    @Test
    void unknownNamesAreRefused() {
        assertThatThrownBy(() -> Settings.refuseUnknown(Set.of("MITPLAN_HTTP_PROT"), Set.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("MITPLAN_HTTP_PROT");
        assertThatThrownBy(() -> Settings.refuseUnknown(Set.of(), Set.of("mitplan.http.prot")))
                .isInstanceOf(Refused.class);
        Settings.refuseUnknown(Set.of("MITPLAN_HTTP_PORT", "HOME"), Set.of("mitplan.demo"));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(
            Map<String, String> values) {
        return assertThatThrownBy(() -> read(values)).isInstanceOf(Refused.class);
    }

    private static Settings read(Map<String, String> values) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder();
        builder.addPropertiesSources();
        builder.withSources(List.of(new PropertiesConfigSource(values, "test", 900)));
        return Settings.read(Settings.withDefaults(builder).build());
    }
}
