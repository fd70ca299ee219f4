package org.mitplan.shared.sheet;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Joins the letters of Arabic, Persian and Urdu as their readers write them. The forms come from
 * the names that Unicode gives them; a letter without such forms stands alone.
 */
final class ArabicLetters {
    private static final int LAM = 0x0644;
    private static final int TATWEEL = 0x0640;
    private static final int JOINER = 0x200D;
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final List<String> PLACES =
            List.of("ISOLATED FORM", "FINAL FORM", "INITIAL FORM", "MEDIAL FORM");

    private final Map<String, int[]> forms = new HashMap<>();

    /** The predicate tells which characters the typefaces show; other forms are not used. */
    ArabicLetters(IntPredicate shown) {
        IntStream.concat(IntStream.range(0xFB50, 0xFE00), IntStream.range(0xFE70, 0xFEFD))
                .filter(shown)
                .forEach(this::learn);
    }

    String joined(String text) {
        int[] letters = text.codePoints().toArray();
        StringBuilder joined = new StringBuilder(text.length());
        boolean linked = false;
        for (int i = 0; i < letters.length; i++) {
            int[] form = forms.get(Character.toString(letters[i]));
            int[] ligature =
                    i + 1 < letters.length && letters[i] == LAM
                            ? forms.get(new String(letters, i, 2))
                            : null;
            if (ligature != null) {
                joined.appendCodePoint(ligature[linked ? FINAL : ISOLATED]);
                linked = false;
                i++;
            } else if (form != null) {
                boolean links = form[INITIAL] != 0 && takesLink(letters, i + 1);
                joined.appendCodePoint(choose(form, linked, links, letters[i]));
                linked = links;
            } else {
                joined.appendCodePoint(letters[i]);
                linked = isTransparent(letters[i]) ? linked : isLink(letters[i]);
            }
        }
        return joined.toString();
    }

    private void learn(int form) {
        String name = Character.getName(form);
        if (name == null
                || !name.startsWith("ARABIC LETTER ") && !name.contains(" LAM WITH ALEF")) {
            return;
        }
        int place = PLACES.indexOf(name.substring(name.lastIndexOf(' ', name.length() - 6) + 1));
        if (place >= 0) {
            String letter = Normalizer.normalize(Character.toString(form), Form.NFKC);
            forms.computeIfAbsent(letter, l -> new int[PLACES.size()])[place] = form;
        }
    }

    private boolean takesLink(int[] letters, int from) {
        int next = from;
        while (next < letters.length && isTransparent(letters[next])) {
            next++;
        }
        if (next == letters.length) {
            return false;
        }
        int[] form = forms.get(Character.toString(letters[next]));
        return form != null && form[FINAL] != 0 || isLink(letters[next]);
    }

    private static int choose(int[] form, boolean linked, boolean links, int letter) {
        int chosen = form[linked ? links ? MEDIAL : FINAL : links ? INITIAL : ISOLATED];
        return chosen == 0 ? letter : chosen;
    }

    private static boolean isLink(int letter) {
        return letter == TATWEEL || letter == JOINER;
    }

    private static boolean isTransparent(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
