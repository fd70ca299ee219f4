package org.mitplan.testbed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Gives every test class the same archive: the built application with the in-container tests. */
public final class OneDeployment implements DeploymentScenarioGenerator {
    private static final Path CLASSES = Path.of("target/test-classes");
    private static final String RUNNER_IS_OPEN =
            "<security-constraint><web-resource-collection>"
                    + "<web-resource-name>tests</web-resource-name><url-pattern>/"
                    + BedContainer.RUNNER
                    + "</url-pattern></web-resource-collection></security-constraint>";
    private static boolean packed;

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        return List.of(new DeploymentDescription("mitplan", archive()));
    }

    /** Only the first archive is deployed, so the following ones may stay empty. */
    private static synchronized WebArchive archive() {
        if (packed) {
            return ShrinkWrap.create(WebArchive.class, "mitplan.war");
        }
        packed = true;
        Path built = Path.of("target/mitplan.war");
        WebArchive archive =
                ShrinkWrap.createFromZipFile(WebArchive.class, built.toFile())
                        .addClasses(InContainer.class, Transactions.class)
                        .addAsLibrary(library(Assertions.class).toFile());
        openRunner(archive);
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/mitplan"))) {
            files.filter(OneDeployment::isForTheContainer)
                    .forEach(
                            file ->
                                    archive.addAsResource(
                                            file.toFile(), CLASSES.relativize(file).toString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return archive;
    }

    /**
     * Lets Arquillian reach its tests without signing in; the built application has no such door.
     */
    private static void openRunner(WebArchive archive) {
        try (InputStream in = archive.get("WEB-INF/web.xml").getAsset().openStream()) {
            String original = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            archive.setWebXML(
                    new StringAsset(original.replace("</web-app>", RUNNER_IS_OPEN + "</web-app>")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isForTheContainer(Path file) {
        String name = CLASSES.relativize(file).toString();
        return name.matches(".*\\.(class|csv)")
                && !name.matches("org/mitplan/(rules|start|testbed|system)/.*")
                && !name.matches(".*Test(\\$.*)?\\.class")
                && !isRunFromOutside(name);
    }

    private static boolean isRunFromOutside(String name) {
        if (!name.endsWith(".class")) {
            return false;
        }
        String type = name.replaceAll("(\\$.*)?\\.class$", "").replace('/', '.');
        try {
            Class<? extends Annotation> outside = RunAsClient.class;
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return Class.forName(type, false, loader).isAnnotationPresent(outside);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new IllegalStateException("Cannot look at " + type, missing);
        }
    }

    private static Path library(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
