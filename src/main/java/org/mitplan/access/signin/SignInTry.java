package org.mitplan.access.signin;

import java.text.Normalizer;
import java.util.Locale;
import org.mitplan.access.throttle.Guess;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.text.CleanText;

/**
 * Somebody wants to sign in.
 *
 * @param name compared by us and not by the database alone, to which ä is ae: otherwise each
 *     spelling of a name could be guessed at anew
 * @param address of the network, only compared in memory and never stored or logged
 * @param token what the browser was given when somebody signed in there before
 */
public record SignInTry(
        String name, char[] password, SessionRow.Device device, String address, DeviceToken token) {

    public SignInTry {
        name = plain(name);
    }

    /**
     * Somebody wants to go on with a page on which the session ended.
     *
     * @param account whose page it is
     */
    public record Again(AccountId account, SignInTry typed) {}

    SignInTry named(String other) {
        return new SignInTry(other, password, device, address, token);
    }

    /** As the throttle counts it. */
    Guess guess() {
        return new Guess(name, address, token.value());
    }

    boolean isFor(String signInName) {
        return plain(signInName).equals(name);
    }

    /**
     * One form for all ways to type the same letters: capitals, wide letters, an umlaut in two
     * parts, blanks around them. Letters of other scripts stay what they are, however alike.
     */
    public static String plain(String name) {
        String letters = Normalizer.normalize(CleanText.line(name), Normalizer.Form.NFKC);
        return Normalizer.normalize(letters.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    /** Who tries to sign in from where never reaches a log. */
    @Override
    public String toString() {
        return "SignInTry";
    }
}
