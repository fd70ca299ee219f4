package org.mitplan.shared.web;

import jakarta.faces.context.FacesContext;
import org.primefaces.context.PrimeFacesContext;

/**
 * The number that a form has to send back so that the page may be shown again; pages without
 * scripts of PrimeFaces write it into their forms themselves.
 */
public final class Nonce {
    private Nonce() {}

    public static String value() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
