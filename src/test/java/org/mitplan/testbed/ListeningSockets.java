package org.mitplan.testbed;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from /proc on which addresses a process can be reached by TCP or UDP. */
final class ListeningSockets {
    private static final String TCP_LISTENS = "0A";
    private static final String UDP_WITHOUT_PEER = "07";

    private ListeningSockets() {}

    static Set<String> of(long pid) throws IOException {
        Set<String> own = sockets(pid);
        Set<String> found = new TreeSet<>();
        for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
            String state = table.startsWith("tcp") ? TCP_LISTENS : UDP_WITHOUT_PEER;
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/net/" + table))) {
                String[] column = line.strip().split("\\s+");
                if (column[3].equals(state) && own.contains("socket:[" + column[9] + "]")) {
                    found.add(readable(column[1]));
                }
            }
        }
        return found;
    }

    private static Set<String> sockets(long pid) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return open.map(ListeningSockets::target).collect(Collectors.toSet());
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** Turns the kernel's words in the machine's byte order into an address; IPv4 stays IPv4. */
    private static String readable(String hex) throws IOException {
        String[] part = hex.split(":");
        ByteBuffer bytes = ByteBuffer.allocate(part[0].length() / 2).order(ByteOrder.nativeOrder());
        for (int at = 0; at < part[0].length(); at += 8) {
            bytes.putInt(Integer.parseUnsignedInt(part[0].substring(at, at + 8), 16));
        }
        InetAddress address = InetAddress.getByAddress(bytes.array());
        return address.getHostAddress() + ":" + Integer.parseInt(part[1], 16);
    }
}
