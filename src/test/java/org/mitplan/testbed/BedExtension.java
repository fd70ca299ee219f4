package org.mitplan.testbed;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Makes the test bed known to Arquillian. */
public final class BedExtension implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeployableContainer.class, BedContainer.class)
                .service(DeploymentScenarioGenerator.class, OneDeployment.class);
    }
}
