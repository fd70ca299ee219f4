package org.mitplan.office;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import org.mitplan.shared.DomainException;

/**
 * How somebody who works here is called, and what they type to sign in.
 *
 * @param signInName made of the names where none is given
 */
public record StaffName(String givenName, String familyName, String signInName)
        implements Serializable {
    private static final int LONGEST_NAME = 59;
    private static final int LONGEST_SIGN_IN_NAME = 60;

    /**
     * Takes what was typed.
     *
     * @throws DomainException if a name is missing or too long, or the sign-in name holds anything
     *     but small letters, digits, dots and dashes
     */
    public StaffName {
        givenName = name("member.givenname", givenName);
        familyName = name("member.familyname", familyName);
        signInName = signInName == null ? "" : signInName.strip().toLowerCase(Locale.ROOT);
        if (signInName.isEmpty()) {
            signInName = plain(givenName) + "." + plain(familyName);
        }
        if (!signInName.matches("[a-z0-9][a-z0-9.-]{2," + (LONGEST_SIGN_IN_NAME - 1) + "}")) {
            throw new DomainException("member.signinname.wrong", LONGEST_SIGN_IN_NAME);
        }
    }

    /** As colleagues read it. */
    public String displayName() {
        return givenName + " " + familyName;
    }

    private static String name(String key, String typed) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty()) {
            throw new DomainException(key + ".missing");
        }
        if (name.length() > LONGEST_NAME) {
            throw new DomainException(key + ".toolong", LONGEST_NAME);
        }
        return name;
    }

    private static String plain(String name) {
        String german =
                name.toLowerCase(Locale.GERMAN)
                        .replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("ß", "ss")
                        .replaceAll("\\s+", "-");
        return Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("[^a-z0-9-]", "");
    }
}
