package org.mitplan.measure;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mitplan.start.Ports;

/** HAProxy with deployment/haproxy.cfg in front of a server; as root on Debian it is installed. */
final class ShippedProxy implements AutoCloseable {
    private static final String HOST = "localhost";
    private static final String CONFIGURATION = "deployment/haproxy.cfg";
    private final Process process;
    private final URI address;

    private ShippedProxy(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static ShippedProxy before(URI server, Path folder) throws IOException, InterruptedException {
        if (!new File("/usr/sbin/haproxy").canExecute()) {
            run("apt-get", "-q", "update");
            run("apt-get", "-q", "-y", "--no-install-recommends", "install", "haproxy", "openssl");
        }
        Path key = folder.resolve("key.pem");
        Path certificate = folder.resolve("certificate.pem");
        run(
                "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout %s -out %s"
                        .formatted(key, certificate)
                        .split(" "));
        Files.writeString(certificate, Files.readString(certificate) + Files.readString(key));
        int port = Ports.free();
        ProcessBuilder builder =
                new ProcessBuilder("/usr/sbin/haproxy", "-db", "-f", CONFIGURATION)
                        .redirectErrorStream(true)
                        .redirectOutput(new File("target/haproxy.log"));
        builder.environment()
                .putAll(
                        Map.of(
                                "MITPLAN_HTTP_HOST", HOST,
                                "MITPLAN_CERTIFICATE", certificate.toString(),
                                "MITPLAN_SERVER", server.getAuthority(),
                                "MITPLAN_TLS_PORT", Integer.toString(port)));
        URI address = URI.create("https://" + HOST + ":" + port + "/");
        ShippedProxy proxy = new ShippedProxy(builder.start(), address);
        proxy.awaitFirstPage();
        return proxy;
    }

    private void awaitFirstPage() throws InterruptedException {
        for (int tenths = 0; tenths < 100; tenths++) {
            try {
                new Besieger(address, "").asks("access/signin");
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("HAProxy does not start: see target/haproxy.log");
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int status =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        new File("target/haproxy-install.log")))
                        .start()
                        .waitFor();
        if (status != 0) {
            throw new IllegalStateException(List.of(command) + " ended with " + status);
        }
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
