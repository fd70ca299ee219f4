package org.mitplan.walk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mitplan.shared.sheet.Sheet;
import org.mitplan.shared.sheet.SheetHtml;

/** The ids of what the walk invents: the same inside and outside of the server. */
final class Things {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

    private Things() {}

    /** The id of an account, a team or the like, of which there is one. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("rundgang " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** The id of a thing in file a or b. */
    static UUID id(String name, String letter) {
        return id(name + " " + letter);
    }

    /** Fills the places of a text: {@code {card}} becomes the value under "card". */
    static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> values.getOrDefault(place.group(1), place.group()));
    }

    /** The mark that every text of a file carries; nobody without a right may see one. */
    static String canary(String kind, String letter) {
        return "kanarie-" + kind + "-" + letter;
    }

    static boolean holdsCanary(String text, String letter) {
        return Pattern.compile("kanarie-\\w+-" + letter + "\\b").matcher(text).find();
    }

    /** What can be read in a result; sheets show it only when they are written. */
    static String text(Object result) {
        return result instanceof List<?> several
                ? several.stream().map(Things::one).collect(Collectors.joining())
                : one(result);
    }

    private static String one(Object result) {
        return result instanceof Sheet sheet ? SheetHtml.write(sheet, "") : String.valueOf(result);
    }
}
