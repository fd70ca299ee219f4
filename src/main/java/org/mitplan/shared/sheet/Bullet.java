package org.mitplan.shared.sheet;

import java.util.regex.Pattern;
import org.mitplan.shared.text.SymbolFonts;

/** The bullets that come along when a line of a list is pasted. */
public final class Bullet {
    private static final Pattern AT_LINE =
            Pattern.compile(
                    "(?m)^\\h*(?:[•‣◦·∙●○◉◯▪▫■□▢◻❑❒►▶➢➤➔→✓✗☐☑☒❖◆✦*]\\h*|[-–—]\\h+)+(?=\\S)");

    private Bullet() {}

    /** The text without those at the beginning of its lines. */
    public static String off(String text) {
        return AT_LINE.matcher(SymbolFonts.meant(text)).replaceAll("");
    }
}
