package org.mitplan.testbed;

import java.net.URI;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** Lets Arquillian use the test bed; the first deployment stays for all classes that follow. */
public final class BedContainer implements DeployableContainer<BedContainer.Configuration> {
    static final String RUNNER = "ArquillianServletRunnerEE9";
    private Bed bed;

    /** Nothing can be configured: the bed finds free ports itself. */
    public static final class Configuration implements ContainerConfiguration {
        @Override
        public void validate() {}
    }

    @Override
    public Class<Configuration> getConfigurationClass() {
        return Configuration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 6.0");
    }

    @Override
    public void start() throws LifecycleException {
        try {
            bed = Bed.open();
        } catch (Exception failed) {
            throw new LifecycleException("The test bed does not start", failed);
        }
    }

    @Override
    public void stop() {
        Browsers.close();
        bed.close();
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        try {
            if (!bed.isServing()) {
                Path file = bed.path("mitplan.war");
                archive.as(ZipExporter.class).exportTo(file.toFile(), true);
                bed.serve(file);
            }
            URI address = bed.server().address();
            HTTPContext context = new HTTPContext(address.getHost(), address.getPort());
            return new ProtocolMetaData().addContext(context.add(new Servlet(RUNNER, "/")));
        } catch (Exception failed) {
            throw new DeploymentException("The application does not start", failed);
        }
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // The next class finds the application as it is.
    }
}
