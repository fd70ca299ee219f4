package org.mitplan.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Where scripts of our own pages send their small commands. */
@ApplicationPath("/api")
public class Api extends Application {
    /** Nobody is told which endpoints there are. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
