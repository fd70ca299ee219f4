package org.mitplan.shared.sheet;

import java.util.Locale;
import java.util.Objects;
import org.mitplan.shared.TypedQuotes;

/**
 * The language of a sheet and the few words that its frame needs: labels of the heading, "Seite"
 * and "von", the quotation marks, and what stands before the number of a character that no typeface
 * shows.
 */
public record Wording(
        Locale locale,
        String fileNumber,
        String date,
        String version,
        String page,
        String of,
        String openingQuote,
        String closingQuote,
        String unknownCharacter) {

    public Wording {
        Objects.requireNonNull(locale, "locale");
    }

    /** Somebody's words between quotation marks. */
    String quoted(String words) {
        return openingQuote + TypedQuotes.off(words).strip() + closingQuote;
    }
}
