package org.mitplan.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.primefaces.context.PrimeFacesContext;

/** The two numbers that every form of a page sends along. */
public final class Nonce {
    /** As what a form sends its number. */
    public static final String ONCE = "once";

    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Nonce() {}

    /**
     * Without it the page may not be shown again; pages without scripts of PrimeFaces write it into
     * their forms themselves.
     */
    public static String value() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /**
     * Drawn anew for each form, except for one that came back: what stores something in its name is
     * stored once.
     */
    public static String once() {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent form = UIComponent.getCurrentComponent(faces);
        while (form != null && !(form instanceof UIForm)) {
            form = form.getParent();
        }
        return form != null
                        && faces.getAttributes().get(ONCE) instanceof KeptForm kept
                        && kept.fields().containsKey(form.getClientId(faces))
                        && isOnce(kept.once())
                ? kept.once()
                : drawn();
    }

    /** The form that came back to this page keeps the number under which it was sent. */
    static void stays(FacesContext faces, KeptForm kept) {
        faces.getAttributes().put(ONCE, kept);
    }

    private static String drawn() {
        byte[] drawn = new byte[16];
        RANDOM.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }

    /** Whether this can be such a number. */
    public static boolean isOnce(String number) {
        return number != null && NUMBER.matcher(number).matches();
    }
}
