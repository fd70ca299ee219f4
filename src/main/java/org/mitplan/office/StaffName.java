package org.mitplan.office;

import java.io.Serializable;
import java.util.Locale;
import org.mitplan.access.signin.SignInTry;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.TextField;
import org.mitplan.shared.text.LatinLetters;

/**
 * How somebody who works here is called, and what they type to sign in.
 *
 * @param signInName made of the names where none is given
 */
public record StaffName(String givenName, String familyName, String signInName)
        implements Serializable {
    private static final TextField GIVEN_NAME = TextField.line("member.givenname", 59);
    private static final TextField FAMILY_NAME = TextField.line("member.familyname", 59);
    private static final int LONGEST_SIGN_IN_NAME = 60;

    /**
     * Takes what was typed.
     *
     * @throws DomainException if a name is missing or too long, or the sign-in name holds anything
     *     but small letters, digits, dots and dashes
     */
    public StaffName {
        givenName = GIVEN_NAME.needed(givenName);
        familyName = FAMILY_NAME.needed(familyName);
        signInName = SignInTry.plain(signInName);
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

    private static String plain(String name) {
        String german =
                name.toLowerCase(Locale.GERMAN)
                        .replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replaceAll("\\s+", "-");
        return LatinLetters.plain(german).replaceAll("[^a-z0-9-]", "");
    }
}
