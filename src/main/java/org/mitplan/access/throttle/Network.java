package org.mitplan.access.throttle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What one attacker usually has at hand: 256 neighbouring addresses, or a /56 of IPv6. */
final class Network {
    private static final int BYTES_OF_V4 = 3;
    private static final int BYTES_OF_V6 = 7;

    private Network() {}

    /** The part of an address that its neighbours share; the same for whatever is no address. */
    static String of(String address) {
        String literal = address == null ? "" : address.replaceAll("[\\[\\]]|%.*", "");
        if (!literal.matches("[0-9a-fA-F:.]+")) {
            return "";
        }
        try {
            byte[] bytes = InetAddress.getByName(literal).getAddress();
            int shared = bytes.length == 4 ? BYTES_OF_V4 : BYTES_OF_V6;
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, shared));
        } catch (UnknownHostException malformed) {
            return "";
        }
    }
}
