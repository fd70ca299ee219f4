package org.mitplan.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches on what Faces offers to CDI, such as injecting the current request. */
@FacesConfig
@ApplicationScoped
public class FacesSettings {}
