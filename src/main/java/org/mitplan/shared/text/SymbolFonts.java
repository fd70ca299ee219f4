package org.mitplan.shared.text;

/**
 * What is meant by the characters that word processors keep for Symbol and Wingdings in the private
 * use area (U+F020 to U+F0FF): the same sign in Unicode, or the nearest that common typefaces draw.
 */
public final class SymbolFonts {
    private static final int FIRST = 0xF020;
    private static final int LAST = 0xF0FF;

    // Pasted text does not say which font it was. Wingdings is what bullets, boxes and automatic
    // arrows are made of (as in the chart of Unicode 7.0 and its proposal L2/11-052); from Symbol
    // (unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt) come the round bullet, the minus,
    // plain arrows, Greek letters and signs of arithmetic, in the places of signs that nobody uses.
    private static final int[] MEANT =
            (" ✎✂✁◎♪▤✦☎✆✉✉✉−✉✉"
                            + "▭▭▯▯▯▤◷⌨▯◉▣▬▣▣✇✍"
                            + "✍✌☺☺☹☜☞☝☟☝☺😐☹✹☠⚐"
                            + "⚑✈☼❍❄✝✞✟✠✡☪☯☸☸♈♉"
                            + "♊αβχδεφγηι&&●❍■□"
                            + "▢❑❒◆⧫◆❖◆⌧△⌘✿❀❝❞▯"
                            + "0①②③④⑤⑥⑦⑧⑨⑩0❶❷❸❹"
                            + "❺❻❼❽❾❿❧❧❧❧❧❧❧❧·•"
                            + "▪○○◉◉◎◯▪◻✦✦★←↑→↓"
                            + "°±″≥×✪✰•÷≠≡≈…◷◷◷"
                            + "◷◷◷↲↳↰↱↰↱↲↳❦❦❧❧❧"
                            + "❧❧❧❧❧⌫⌦◄➢▲▼⇔➲⇑⇒←"
                            + "→↑↓↖↗↙↘⬅➔⬆⬇⬉⬈⬋⬊⇦"
                            + "⇨⇧⇩⬄⇳⬀⬁⬃⬂▭▫✗✓☒☑⊞")
                    .codePoints()
                    .toArray();

    private SymbolFonts() {}

    /** The text with each such character as what it means; all else stays as it is. */
    public static String meant(String text) {
        return text.codePoints().noneMatch(SymbolFonts::isSymbol)
                ? text
                : text.codePoints()
                        .map(c -> isSymbol(c) ? MEANT[c - FIRST] : c)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private static boolean isSymbol(int character) {
        return character >= FIRST && character <= LAST;
    }
}
