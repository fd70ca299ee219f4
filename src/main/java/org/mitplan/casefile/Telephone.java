package org.mitplan.casefile;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of what was written as telephone: a number, or words beside it.
 *
 * @param dials what a telephone dials, empty for words
 */
public record Telephone(String text, String dials) implements Serializable {
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\+|\\(?0\\d{1,5}\\)?\\s?/\\s?)?[0-9(][0-9(). -]*[0-9]");
    private static final int FEWEST_DIGITS = 5;

    /** All that was written, in its order. */
    static List<Telephone> in(String phone) {
        List<Telephone> pieces = new ArrayList<>();
        Matcher number = NUMBER.matcher(phone);
        int shown = 0;
        while (number.find()) {
            String dials = dials(number.group());
            if (dials.length() >= FEWEST_DIGITS) {
                words(pieces, phone.substring(shown, number.start()));
                pieces.add(new Telephone(number.group(), dials));
                shown = number.end();
            }
        }
        words(pieces, phone.substring(shown));
        return pieces;
    }

    private static void words(List<Telephone> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Telephone(text, ""));
        }
    }

    /** Behind the code of a country a zero in brackets is not dialled. */
    private static String dials(String number) {
        String digits = number.startsWith("+") ? number.replace("(0)", "") : number;
        return digits.replaceAll("[^0-9+]", "");
    }
}
