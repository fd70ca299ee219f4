package org.mitplan.rules;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in quotes in a source, and the words that could name a table there. */
public final class Literals {
    private static final String NOTE = "/\\*[\\s\\S]*?\\*/|//[^\\n]*";
    private static final String QUOTED = "\"(?:[^\"\\\\\\n]++|\\\\.)*+\"";
    private static final String BLOCK = "\"\"\"(?:[^\\\\\"]++|\\\\.|\"(?!\"\"))*+\"\"\"";
    private static final String CHARACTER = "'(?:[^'\\\\\\n]|\\\\[^\\n])[^'\\n]*'";
    private static final String SEAM = "(?:\\s|" + NOTE + ")*\\+(?:\\s|" + NOTE + ")*";

    /** What names a value of a statement is no literal of SQL. */
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?:%1$s)|%2$s|\\bwith(?:Any)?\\(\\s*%3$s|(?:%4$s|%3$s(?:%5$s%3$s)*)"
                            .formatted(NOTE, CHARACTER, QUOTED, BLOCK, SEAM));

    private static final Pattern PIECES = Pattern.compile(NOTE + "|" + BLOCK + "|" + QUOTED);
    private static final Pattern SPELLED = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");
    private static final Pattern PAGE = Pattern.compile("^/\\w");
    private static final Pattern WORD = Pattern.compile("(?<![:\\w])\\w+");

    private Literals() {}

    /** The literals, those that are put together on the spot as one. */
    public static Stream<String> of(String source) {
        String plain =
                SPELLED.matcher(source)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                Character.toString(
                                                        Integer.parseInt(found.group(1), 16))));
        return PARTS.matcher(plain)
                .results()
                .map(MatchResult::group)
                .filter(part -> part.startsWith("\""))
                .map(Literals::content);
    }

    private static String content(String part) {
        return PIECES.matcher(part)
                .results()
                .map(MatchResult::group)
                .filter(piece -> piece.startsWith("\""))
                .map(Literals::unquoted)
                .collect(Collectors.joining());
    }

    private static String unquoted(String piece) {
        int quotes = piece.startsWith("\"\"\"") ? 3 : 1;
        return piece.substring(quotes, piece.length() - quotes).translateEscapes();
    }

    /** Whole words, but for names of values (":file") and addresses of pages. */
    public static Stream<String> words(String literal) {
        return PAGE.matcher(literal).find()
                ? Stream.of()
                : WORD.matcher(literal).results().map(MatchResult::group);
    }
}
