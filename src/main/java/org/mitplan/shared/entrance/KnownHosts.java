package org.mitplan.shared.entrance;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names under which this server may be asked; a reply never repeats any other. */
final class KnownHosts {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private final Set<String> names;

    /**
     * @param published names under which the office reaches its server, separated by commas; may be
     *     empty
     * @param address on which the server listens
     */
    KnownHosts(String published, String address) {
        String bound = address.contains(":") ? "[" + address + "]" : address;
        names =
                Stream.concat(
                                THIS_MACHINE.stream(),
                                Stream.of((published + "," + bound).split(",")))
                        .map(KnownHosts::plain)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a Host header names one of them, with or without a port. */
    boolean knows(String host) {
        return names.contains(plain(host.replaceFirst(":\\d{1,5}$", "")));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
