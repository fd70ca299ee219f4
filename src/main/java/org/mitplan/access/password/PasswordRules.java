package org.mitplan.access.password;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mitplan.shared.DomainException;

/**
 * What a new password must be: long, and not made of what everybody in the office would try first.
 * Nothing is said about kinds of characters, and none ever expires.
 */
public final class PasswordRules {
    static final int SHORTEST = 15;
    private static final int UNGUESSABLE = 8;
    private static final int RUN = 4;
    private static final List<String> TRIED_FIRST =
            List.of(
                    "mitplan",
                    "jugendamt",
                    "hilfeplan",
                    "passwort",
                    "password",
                    "kennwort",
                    "geheim",
                    "willkommen",
                    "januar",
                    "februar",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "dezember",
                    "sommer",
                    "winter");
    private static final List<String> ROWS =
            List.of("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertzuiopü", "asdfghjklöä");

    private PasswordRules() {}

    /**
     * Checks a new password.
     *
     * @param names the sign-in name and whatever else colleagues know of the person
     * @throws DomainException if it is too short, too long or easy to guess
     */
    public static void check(char[] password, String... names) {
        if (password.length < SHORTEST) {
            throw new DomainException("password.fresh.short", SHORTEST);
        }
        if (password.length > Passwords.LONGEST) {
            throw new DomainException("password.fresh.toolong", Passwords.LONGEST);
        }
        if (unguessable(new String(password), names) < UNGUESSABLE) {
            throw new DomainException("password.fresh.guessable");
        }
    }

    /** How many characters are left without names, usual words, rows of keys and repetitions. */
    private static int unguessable(String password, String... names) {
        String rest = password.toLowerCase(Locale.GERMAN);
        List<String> words = new ArrayList<>(TRIED_FIRST);
        Arrays.stream(names)
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.GERMAN).split("[^\\p{L}]+")))
                .filter(word -> word.length() > 2)
                .forEach(words::add);
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return withoutRows(rest.replaceAll("(.{1,6})\\1+", "$1")).length();
    }

    private static String withoutRows(String text) {
        StringBuilder rest = new StringBuilder(text);
        for (int at = 0; at + RUN <= rest.length(); ) {
            String run = rest.substring(at, at + RUN);
            String back = new StringBuilder(run).reverse().toString();
            if (ROWS.stream().anyMatch(row -> row.contains(run) || row.contains(back))) {
                rest.deleteCharAt(at);
            } else {
                at++;
            }
        }
        return rest.toString();
    }
}
