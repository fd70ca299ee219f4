package org.mitplan.measure;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mitplan.start.Ports;
import org.mitplan.testbed.Programs;

/** HAProxy with deployment/haproxy.cfg in front of a server. */
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
        Path haproxy = Programs.find(List.of("haproxy"), "haproxy");
        Path openssl = Programs.find(List.of("openssl"), "openssl");
        Path key = folder.resolve("key.pem");
        Path certificate = folder.resolve("certificate.pem");
        run(
                "%s req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout %s -out %s"
                        .formatted(openssl, key, certificate)
                        .split(" "));
        Files.writeString(certificate, Files.readString(certificate) + Files.readString(key));
        int port = Ports.free();
        ProcessBuilder builder =
                new ProcessBuilder(haproxy.toString(), "-db", "-f", CONFIGURATION)
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
                                        new File("target/haproxy-key.log")))
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
