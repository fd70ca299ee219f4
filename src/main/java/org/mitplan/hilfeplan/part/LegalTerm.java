package org.mitplan.hilfeplan.part;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A help whose paragraph of SGB VIII may stand in a plan and that a family wants explained. */
public enum LegalTerm {
    P16,
    P18,
    P19,
    P20,
    P27,
    P28,
    P29,
    P30,
    P31,
    P32,
    P33,
    P34,
    P35,
    P35A,
    P41,
    P41A,
    P42;

    /** The terms whose paragraph the text names, unless it names it of another law. */
    static List<LegalTerm> in(String text) {
        return Arrays.stream(values()).filter(term -> term.pattern().matcher(text).find()).toList();
    }

    private Pattern pattern() {
        return Pattern.compile(
                "§§?\\s*"
                        + name().substring(1)
                        + "(?![0-9a-z])(?!\\s*[^.;)]{0,24}(BGB|SGB (?!VIII)))",
                Pattern.CASE_INSENSITIVE);
    }
}
