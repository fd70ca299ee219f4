package org.mitplan.access.throttle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What one attacker usually has at hand: 256 neighbouring addresses, or a /56 of IPv6. */
public final class Network {
    private static final int BYTES_OF_V4 = 3;
    private static final int BYTES_OF_V6 = 7;

    private Network() {}

    /** The part of an address that its neighbours share; the same for whatever is no address. */
    static String of(String address) {
        byte[] bytes = bytes(address);
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, shared(bytes)));
    }

    /** The same as people write it: 192.0.2.0/24; empty for whatever is no address. */
    public static String named(String address) {
        byte[] bytes = bytes(address);
        if (bytes.length == 0) {
            return "";
        }
        int shared = shared(bytes);
        Arrays.fill(bytes, shared, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + shared * Byte.SIZE;
        } catch (UnknownHostException wrongLength) {
            throw new IllegalStateException(wrongLength);
        }
    }

    private static int shared(byte[] bytes) {
        return Math.min(bytes.length, bytes.length == 4 ? BYTES_OF_V4 : BYTES_OF_V6);
    }

    private static byte[] bytes(String address) {
        String literal = address == null ? "" : address.replaceAll("[\\[\\]]|%.*", "");
        if (!literal.matches("[0-9a-fA-F:.]+")) {
            return new byte[0];
        }
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException malformed) {
            return new byte[0];
        }
    }
}
