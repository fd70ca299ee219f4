package org.mitplan.access.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void passwordMatchesItsOwnHashOnly() {
        String hash = Passwords.hash("Kaffee um halb vier".toCharArray());
        assertThat(Passwords.matches("Kaffee um halb vier".toCharArray(), hash, true)).isTrue();
        assertThat(Passwords.matches("Kaffee um halb fünf".toCharArray(), hash, true)).isFalse();
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

    @Test
    void anUnreadableHashMatchesNothing() {
        assertThat(Passwords.matches("x".toCharArray(), "", true)).isFalse();
        assertThat(
                        Passwords.matches(
                                "x".toCharArray(), "$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA", true))
                .isFalse();
    }
}
