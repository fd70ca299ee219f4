package org.mitplan.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds ports that nobody listens on. */
public final class Ports {
    private Ports() {}

    /** The wanted port or, if it is taken, the next free one. */
    static int freeFrom(InetAddress address, int wanted) {
        for (int port = wanted; port <= 65_535; port++) {
            if (isFree(address, port)) {
                return port;
            }
        }
        throw new Refused("No free port from " + wanted + " on at " + address.getHostAddress());
    }

    /** Any free port on the loopback address. */
    public static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
