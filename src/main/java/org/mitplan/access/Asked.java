package org.mitplan.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text of SQL or JPQL asks of every row that it finds or writes: a condition counts where it
 * stands among those that must all hold, in each arm of a union, in what the table is derived from
 * or in a subselect that must find something. In an alternative, in quotes or in what is merely
 * shown it does not.
 */
final class Asked {
    private static final Pattern QUOTED = Pattern.compile("'(?:[^'\\\\]|\\\\.|'')*'");
    private static final Pattern COMMENT = Pattern.compile("--|/\\*|#");
    private static final Pattern UNION = words("union all|union|except|intersect");
    private static final Pattern FROM = words("from");
    private static final Pattern WHERE = words("where");
    private static final Pattern END =
            words(
                    "where|group by|having|order by|limit|for update|lock in|on duplicate key update");
    private static final Pattern OR = words("or");
    private static final Pattern AND = words("and");
    private static final Pattern UNREAD = words("xor|case");
    private static final Pattern NEW_ROW =
            Pattern.compile("(?i)insert (?:ignore )?into \\w+ \\(([^)]*)\\) ?values \\((.*)\\).*");
    private static final Pattern WITHIN =
            Pattern.compile("(?i)(?:exists|[\\w.]+ (?:in|=)) ?\\((select .*)\\)");

    /** Nearly all texts are the same from click to click; those that name a day are not. */
    private static final Map<Question, Boolean> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST = 2000;

    private final String text;
    private final String outside;

    private record Question(String text, Pattern condition) {}

    private Asked(String text) {
        this.text = text.strip();
        this.outside = outsideOfBrackets(this.text);
    }

    /** Whether a text asks this of each row. */
    static boolean asks(String text, Pattern condition) {
        if (KNOWN.size() > MOST) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(
                new Question(text, condition), asked -> of(text).asks(condition));
    }

    /** Reads a text; one with a comment could hide anything. */
    static Asked of(String text) {
        String plain = QUOTED.matcher(text).replaceAll("''").replaceAll("\\s+", " ");
        if (COMMENT.matcher(plain).find()) {
            throw new IllegalArgumentException("has a comment: " + text);
        }
        return new Asked(plain);
    }

    private static Pattern words(String any) {
        return Pattern.compile("\\b(?:" + any + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** The same text, as long as before, with nothing left between brackets. */
    private static String outsideOfBrackets(String text) {
        StringBuilder outside = new StringBuilder(text);
        int depth = 0;
        for (int i = 0; i < outside.length(); i++) {
            char letter = outside.charAt(i);
            depth -= letter == ')' ? 1 : 0;
            if (depth > 0) {
                outside.setCharAt(i, '_');
            }
            depth += letter == '(' ? 1 : 0;
        }
        return outside.toString();
    }

    /** Whether it asks this of each row. */
    boolean asks(Pattern condition) {
        List<Asked> arms = parts(UNION);
        if (arms.size() > 1) {
            return arms.stream().allMatch(arm -> arm.asks(condition));
        }
        if (outside.startsWith("(")) {
            return inBrackets().asks(condition);
        }
        Matcher row = NEW_ROW.matcher(text);
        if (row.matches()) {
            return puts(row.group(1), row.group(2), condition);
        }
        return between(WHERE).filter(where -> where.demands(condition)).isPresent()
                || between(FROM).filter(from -> from.isDerivedBy(condition)).isPresent();
    }

    /** Whether a condition cannot hold without this one, which ever of its alternatives it is. */
    private boolean demands(Pattern condition) {
        if (UNREAD.matcher(outside).find()) {
            return false;
        }
        return parts(OR).stream()
                .allMatch(way -> way.parts(AND).stream().anyMatch(one -> one.is(condition)));
    }

    private boolean is(Pattern condition) {
        if (outside.startsWith("(") && outside.indexOf(')') == outside.length() - 1) {
            return inBrackets().demands(condition);
        }
        Matcher within = WITHIN.matcher(text);
        return condition.matcher(text).matches()
                || within.matches() && new Asked(within.group(1)).asks(condition);
    }

    private boolean isDerivedBy(Pattern condition) {
        return outside.startsWith("(") && inBrackets().asks(condition);
    }

    private Asked inBrackets() {
        return new Asked(text.substring(1, outside.indexOf(')')));
    }

    /** A new row says so of itself, as if its columns were compared with its values. */
    private static boolean puts(String columns, String values, Pattern condition) {
        String[] names = columns.split(", ?");
        String[] put = values.split(", ?");
        return Stream.iterate(0, i -> i < Math.min(names.length, put.length), i -> i + 1)
                .anyMatch(i -> condition.matcher(names[i] + " = " + put[i]).matches());
    }

    private Optional<Asked> between(Pattern beginning) {
        Matcher begins = beginning.matcher(outside);
        if (!begins.find()) {
            return Optional.empty();
        }
        Matcher ends = END.matcher(outside);
        int end = ends.find(begins.end()) ? ends.start() : text.length();
        return Optional.of(new Asked(text.substring(begins.end(), end)));
    }

    private List<Asked> parts(Pattern by) {
        List<Asked> parts = new ArrayList<>();
        Matcher seams = by.matcher(outside);
        int begin = 0;
        while (seams.find()) {
            parts.add(new Asked(text.substring(begin, seams.start())));
            begin = seams.end();
        }
        parts.add(new Asked(text.substring(begin)));
        return parts;
    }
}
