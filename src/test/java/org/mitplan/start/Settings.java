package org.mitplan.start;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;

/** What the operator may set; a wrong or missing value ends the start with one clear line. */
public record Settings(
        Optional<DatabaseLogins> database,
        InetAddress address,
        int port,
        String host,
        boolean demo,
        Path data,
        String heap,
        int sessionMinutes,
        String filePrefix,
        boolean tls,
        boolean fourEyes,
        String ombuds) {
    private static final String PREFIX = "mitplan.";
    private static final List<String> LOGIN =
            List.of(
                    "db.url",
                    "db.user",
                    "db.password",
                    "db.migration.user",
                    "db.migration.password");
    private static final Map<String, String> DEFAULTS =
            Map.of(
                    "http.address", "127.0.0.1",
                    "http.port", "8080",
                    "demo", "on",
                    "data", ".mitplan",
                    "heap", "768m");

    /** Read by the application itself, too, which has their defaults. */
    private static final List<String> APPLICATION =
            List.of(
                    "session.minutes",
                    "file.prefix",
                    "http.host",
                    "http.tls",
                    "plan.foureyes",
                    "ombuds");

    /** Reads system properties, environment variables and the defaults, in this order. */
    static Settings read() {
        refuseUnknown(System.getenv().keySet(), System.getProperties().stringPropertyNames());
        return read(withDefaults(new SmallRyeConfigBuilder().addDefaultSources()).build());
    }

    static SmallRyeConfigBuilder withDefaults(SmallRyeConfigBuilder builder) {
        DEFAULTS.forEach((name, value) -> builder.withDefaultValue(PREFIX + name, value));
        return builder;
    }

    static Settings read(Config config) {
        Settings settings =
                new Settings(
                        database(config),
                        address(text(config, "http.address")),
                        number(config, "http.port", 1, 65_535),
                        value(config, "http.host").orElse(""),
                        switched(config, "demo"),
                        Path.of(text(config, "data")).toAbsolutePath().normalize(),
                        matching(config, "heap", "[1-9][0-9]*[mMgG]", "a size such as 768m or 2g"),
                        number(config, "session.minutes", 1, 720),
                        text(config, "file.prefix"),
                        switched(config, "http.tls"),
                        switched(config, "plan.foureyes"),
                        value(config, "ombuds").orElse(""));
        settings.refuseContradictions();
        return settings;
    }

    private void refuseContradictions() {
        boolean open = !address.isLoopbackAddress();
        if (demo && open) {
            throw new Refused(
                    variable("demo")
                            + " is on, and demo sign-ins are known to everyone: set "
                            + variable("demo")
                            + "=off or "
                            + variable("http.address")
                            + " to a loopback address");
        }
        if (host.isEmpty() && (tls || open)) {
            throw new Refused(
                    "Others than this machine reach Mitplan, but under which name? Set "
                            + variable("http.host"));
        }
    }

    static void refuseUnknown(Set<String> variables, Set<String> properties) {
        Set<String> names = new TreeSet<>();
        names.addAll(LOGIN);
        names.addAll(DEFAULTS.keySet());
        names.addAll(APPLICATION);
        for (String variable : new TreeSet<>(variables)) {
            if (variable.startsWith("MITPLAN_")
                    && names.stream().noneMatch(name -> variable(name).equals(variable))) {
                throw new Refused(variable + " is not a setting: see deployment/settings.example");
            }
        }
        for (String property : new TreeSet<>(properties)) {
            if (property.startsWith(PREFIX)
                    && !names.contains(property.substring(PREFIX.length()))) {
                throw new Refused(property + " is not a setting: see deployment/settings.example");
            }
        }
    }

    /** The same settings with another port. */
    Settings at(int otherPort) {
        return new Settings(
                database,
                address,
                otherPort,
                host,
                demo,
                data,
                heap,
                sessionMinutes,
                filePrefix,
                tls,
                fourEyes,
                ombuds);
    }

    private static Optional<DatabaseLogins> database(Config config) {
        List<String> given =
                LOGIN.stream().filter(name -> value(config, name).isPresent()).toList();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        for (String name : LOGIN) {
            if (!given.contains(name)) {
                throw new Refused(
                        variable(given.get(0)) + " is set, but " + variable(name) + " is not");
            }
        }
        matching(
                config,
                "db.url",
                "jdbc:mariadb://[^?/]+/[^?/]+(\\?.*)?",
                "jdbc:mariadb://host/name");
        return Optional.of(
                new DatabaseLogins(
                        text(config, "db.url"),
                        text(config, "db.user"),
                        text(config, "db.password"),
                        text(config, "db.migration.user"),
                        text(config, "db.migration.password")));
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException unknown) {
            throw new Refused(
                    variable("http.address") + "=" + text + " is not an address", unknown);
        }
    }

    private static boolean switched(Config config, String name) {
        String text = text(config, name);
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new Refused(variable(name) + "=" + text + " is neither on nor off");
        };
    }

    private static int number(Config config, String name, int from, int to) {
        String text = text(config, name);
        String range = "a number from " + from + " to " + to;
        matching(config, name, "[0-9]{1,6}", range);
        int number = Integer.parseInt(text);
        if (number < from || number > to) {
            throw new Refused(variable(name) + "=" + text + " is not " + range);
        }
        return number;
    }

    private static String matching(Config config, String name, String pattern, String wanted) {
        String text = text(config, name);
        if (!text.matches(pattern)) {
            throw new Refused(variable(name) + "=" + text + " is not " + wanted);
        }
        return text;
    }

    private static String text(Config config, String name) {
        return value(config, name).orElseThrow(() -> new Refused(variable(name) + " is empty"));
    }

    private static Optional<String> value(Config config, String name) {
        return config.getOptionalValue(PREFIX + name, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static String variable(String name) {
        return (PREFIX + name).replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
