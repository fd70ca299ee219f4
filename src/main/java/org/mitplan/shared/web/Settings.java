package org.mitplan.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What pages need to know of how this office is set up. */
@Named
@ApplicationScoped
public class Settings {
    @Inject
    @ConfigProperty(name = "mitplan.demo", defaultValue = "off")
    private String demo;

    /** Whether all families are invented, which every page says. */
    public boolean isDemo() {
        return demo.equals("on");
    }
}
