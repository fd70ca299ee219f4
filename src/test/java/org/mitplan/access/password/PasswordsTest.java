package org.mitplan.access.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitplan.asvs.Asvs;

@Asvs({"6.2.8", "11.4.2"})
class PasswordsTest {
    private static final String IN_PARTS =
            "$argon2id$v=19$m=19456,t=2,p=1$aW52ZW50ZWQgc2FsdCAxNg$"
                    + "nyJFQT0i2dXaK4tbllzDvhISNEK4cLWVhuLzlVmJm8o";

    @Test
    void passwordMatchesItsOwnHashOnly() {
        String hash = Passwords.hash("Kaffee um halb vier".toCharArray());
        assertThat(Passwords.matches("Kaffee um halb vier".toCharArray(), hash, true)).isTrue();
        assertThat(Passwords.matches("Kaffee um halb fünf".toCharArray(), hash, true)).isFalse();
    }

    /** Some keyboards send an umlaut as a letter and its dots. */
    @Test
    void umlautsMatchHoweverTheKeyboardSendsThem() {
        char[] whole = "Kaffee um halb f\u00FCnf".toCharArray();
        char[] parts = "Kaffee um halb fu\u0308nf".toCharArray();
        assertThat(Passwords.matches(parts, Passwords.hash(whole), true)).isTrue();
        assertThat(Passwords.matches(whole, Passwords.hash(parts), true)).isTrue();
        assertThat(Passwords.matches(parts, Passwords.hash("Kaffee".toCharArray()), true))
                .isFalse();
    }

    /** The hash of "Mu\u0308tze" in parts, as it was stored before passwords were composed. */
    @Test
    void passwordThatWasStoredInPartsStillOpens() {
        assertThat(Passwords.matches("Mu\u0308tze".toCharArray(), IN_PARTS, true)).isTrue();
    }

    @Test
    void samePasswordNeverHasTheSameHash() {
        char[] password = "Kaffee um halb vier".toCharArray();
        assertThat(Passwords.hash(password)).isNotEqualTo(Passwords.hash(password));
    }

    @Test
    void hashesSayHowTheyWereMade() {
        assertThat(Passwords.hash("x".toCharArray())).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    /** The hash of "Kaffee-um-halb-vier" with less memory and one pass. */
    @Test
    void hashThatWasMadeInAnotherWayStillOpens() {
        String less =
                "$argon2id$v=19$m=64,t=1,p=1$aW52ZW50ZWQgcGVvcGxlIQ$"
                        + "J8fu9vFxDB280WpICv7luGuJFblHcjNZmIMiFiTdZC8";
        assertThat(Passwords.matches("Kaffee-um-halb-vier".toCharArray(), less, true)).isTrue();
        assertThat(Passwords.matches("Kaffee-um-halb-acht".toCharArray(), less, true)).isFalse();
    }

    @Test
    void anUnreadableHashMatchesNothing() {
        assertThat(Passwords.matches("x".toCharArray(), "", true)).isFalse();
        assertThat(
                        Passwords.matches(
                                "x".toCharArray(), "$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA", true))
                .isFalse();
    }
}
