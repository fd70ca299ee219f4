package org.mitplan.hilfeplan.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.part.PlanPart;

/**
 * Points at words of the office that judge rather than describe. What people said themselves is
 * never looked at, and nothing is blocked.
 */
@Named
@ApplicationScoped
public class WordingHints {
    private final List<Rule> rules = rules();

    /** Words and what could stand there instead. */
    private record Rule(Pattern words, String suggestion) {}

    /** All hints of a version, in its order. */
    public List<Hint> of(PlanView view) {
        return Arrays.stream(PlanPart.values()).flatMap(part -> in(view, part).stream()).toList();
    }

    /** The hints of one part. */
    public List<Hint> in(PlanView view, PlanPart part) {
        return part.officeWords(view).stream()
                .flatMap(text -> hints(part, text).stream())
                .distinct()
                .toList();
    }

    private List<Hint> hints(PlanPart part, String text) {
        List<Hint> hints = new ArrayList<>();
        for (Rule rule : rules) {
            Matcher found = rule.words().matcher(text);
            while (found.find()) {
                hints.add(new Hint(part, found.group(), rule.suggestion()));
            }
        }
        return hints;
    }

    private static List<Rule> rules() {
        try (InputStream in =
                WordingHints.class.getResourceAsStream("/org/mitplan/hilfeplan/wording.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .map(pair -> new Rule(pattern(pair[0]), pair[1].strip()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Short forms in capitals are words only as such: KM is no kilometre. */
    private static Pattern pattern(String words) {
        String any =
                Arrays.stream(words.split("\\|"))
                        .map(WordingHints::word)
                        .collect(Collectors.joining("|"));
        return Pattern.compile("(?<!\\w)(?:" + any + ")(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String word(String word) {
        boolean abbreviated = word.strip().matches("[A-Z]{2,3}");
        boolean begins = word.endsWith("*");
        String plain = Pattern.quote(word.strip().replace("*", ""));
        return (abbreviated ? plain : "(?iu:" + plain + ")") + (begins ? "\\w*" : "");
    }
}
