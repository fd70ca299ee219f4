package org.mitplan.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where scripts of our own pages send their small commands. */
@ApplicationPath("/api")
public class Api extends Application {}
