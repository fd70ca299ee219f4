package org.mitplan.shared;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mitplan.shared.text.CleanText;

/**
 * A day as people type it and as our own pages print it: 3.3.26, 2026-03-03, 030326, "Di, 3. März",
 * "gestern". A year of two digits means the nearest such year, in a birth date the latest one that
 * is past; a day without year is one of this year, or nearer than two weeks.
 */
public final class TypedDay {
    private static final String WEEKDAY =
            "(?:(?i:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
                    + "|mo|di|mi|do|fr|sa|so)(?:[.,]|\\b)[.,\\s]*)?";
    private static final String GAP = "\\s?[.,/\\s-]\\s?";
    private static final String YEAR = "(\\d{4}|\\d{2})";
    private static final Pattern NUMBERS =
            Pattern.compile(
                    WEEKDAY + "(\\d{1,2})" + GAP + "(\\d{1,2})(?:" + GAP + YEAR + ")?\\s?[.,]?");
    private static final Pattern NAMED =
            Pattern.compile(
                    WEEKDAY + "(\\d{1,2})\\s?[.-]?\\s?(\\p{L}+)[.,\\s-]*" + YEAR + "?[.,]?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d\\d)(\\d\\d)" + YEAR);
    private static final Map<String, Integer> AWAY =
            Map.of(
                    "vorgestern",
                    -2,
                    "gestern",
                    -1,
                    "heute",
                    0,
                    "morgen",
                    1,
                    "übermorgen",
                    2,
                    "uebermorgen",
                    2);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.GERMAN);
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;
    private static final int HALF_A_CENTURY = 50;
    private static final int NEAR_DAYS = 14;

    private final Integer away;
    private final int day;
    private final int month;
    private final int year;
    private final boolean shortened;

    private TypedDay(int away) {
        this.away = away;
        this.day = 0;
        this.month = 0;
        this.year = -1;
        this.shortened = false;
    }

    private TypedDay(String day, int month, String year) {
        this.away = null;
        this.day = Integer.parseInt(day);
        this.month = month;
        this.year = year == null ? -1 : Integer.parseInt(year);
        this.shortened = year != null && year.length() == 2;
    }

    /** What was typed, if it has the form of a day, be it one that does not exist; else empty. */
    public static Optional<TypedDay> read(String typed) {
        String text =
                Normalizer.normalize(CleanText.line(typed), Normalizer.Form.NFKC)
                        .replaceAll("[\\p{Pd}\u2212]", "-");
        String plain = withPlainDigits(text);
        Integer away = AWAY.get(plain.toLowerCase(Locale.GERMAN));
        if (away != null) {
            return Optional.of(new TypedDay(away));
        }
        Matcher found = YEAR_FIRST.matcher(plain);
        if (found.matches()) {
            return numbers(found.group(3), found.group(2), found.group(1));
        }
        for (Pattern form : new Pattern[] {NUMBERS, DIGITS}) {
            found = form.matcher(plain);
            if (found.matches()) {
                return numbers(found.group(1), found.group(2), found.group(3));
            }
        }
        found = NAMED.matcher(plain);
        OptionalInt month =
                found.matches() ? MonthName.number(found.group(2)) : OptionalInt.empty();
        return month.isEmpty()
                ? Optional.empty()
                : Optional.of(new TypedDay(found.group(1), month.getAsInt(), found.group(3)));
    }

    private static Optional<TypedDay> numbers(String day, String month, String year) {
        return Optional.of(new TypedDay(day, Integer.parseInt(month), year));
    }

    private static String withPlainDigits(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (Character.isDigit(c)) {
                                plain.append(Character.digit(c, 10));
                            } else {
                                plain.appendCodePoint(c);
                            }
                        });
        return plain.toString();
    }

    /**
     * The day that is meant.
     *
     * @throws DomainException if there is no such day
     */
    public LocalDate near(LocalDate today) {
        if (away != null) {
            return today.plusDays(away);
        }
        if (year < 0) {
            return withoutYear(today);
        }
        int first = today.getYear() - HALF_A_CENTURY + 1;
        return in(shortened ? first + Math.floorMod(year - first, CENTURY) : year);
    }

    /**
     * The birth date that is meant.
     *
     * @throws DomainException if there is no such day, or its year is missing
     */
    public LocalDate past(LocalDate today) {
        if (away != null) {
            throw new DomainException("day.unreadable");
        }
        if (year < 0) {
            throw new DomainException("day.year");
        }
        if (!shortened) {
            return in(year);
        }
        int latest = today.getYear() - Math.floorMod(today.getYear() - year, CENTURY);
        boolean ahead = latest == today.getYear() && in(latest).isAfter(today);
        return in(ahead ? latest - CENTURY : latest);
    }

    /** Printed without year: days of this year, and those near enough to be in no doubt. */
    private LocalDate withoutYear(LocalDate today) {
        return Stream.of(today.getYear() - 1, today.getYear() + 1)
                .filter(this::exists)
                .map(this::in)
                .filter(then -> Math.abs(ChronoUnit.DAYS.between(today, then)) <= NEAR_DAYS)
                .findFirst()
                .orElseGet(() -> in(today.getYear()));
    }

    private boolean exists(int fullYear) {
        return month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= YearMonth.of(fullYear, month).lengthOfMonth();
    }

    private LocalDate in(int fullYear) {
        if (exists(fullYear)) {
            return LocalDate.of(fullYear, month, day);
        }
        if (month < 1 || month > MONTHS || day < 1) {
            throw new DomainException("day.impossible");
        }
        YearMonth meant = YearMonth.of(fullYear, month);
        throw new DomainException("day.impossible.days", NAME.format(meant), meant.lengthOfMonth());
    }
}
