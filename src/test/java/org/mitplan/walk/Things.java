package org.mitplan.walk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The ids of what the walk invents: the same inside and outside of the server. */
final class Things {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

    /** What each of the two files has one of. */
    static final List<String> OF_A_FILE =
            List.of(
                    "file",
                    "young",
                    "person",
                    "entry",
                    "goal",
                    "card",
                    "done",
                    "late",
                    "plan",
                    "wish",
                    "evaluation",
                    "duty",
                    "offer",
                    "mistake",
                    "withdrawn",
                    "commented",
                    "changed",
                    "quoted",
                    "plain",
                    "locked",
                    "answered",
                    "signed",
                    "shared",
                    "gonecard",
                    "goneplan");

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

    /** Whether a mark or an id of a file is in a text. */
    static boolean tells(String text, String letter) {
        return holdsCanary(text, letter)
                || OF_A_FILE.stream().anyMatch(kind -> text.contains(id(kind, letter).toString()));
    }

    /**
     * Whether a result carries something of file a: what is said in quotes, one kind of mark, or
     * anything at all; "-" says that it has to do with no file.
     */
    static boolean carries(String shown, String said) {
        if (said.equals("-")) {
            return !tells(shown, "a") && !tells(shown, "b");
        }
        if (said.startsWith("'")) {
            return shown.contains(said.replace("'", ""));
        }
        return said.isEmpty() ? tells(shown, "a") : shown.contains("kanarie-" + said);
    }
}
