package org.mitplan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as people here write and read them. */
@Named("dates")
@ApplicationScoped
public class GermanDates {
    private static final DateTimeFormatter LONG = format("d. MMMM yyyy");
    private static final DateTimeFormatter SHORT = format("d. MMM");
    private static final DateTimeFormatter SHORT_WITH_YEAR = format("d. MMM yyyy");
    private static final DateTimeFormatter WEEKDAY = format("EE, d. MMM");
    private static final DateTimeFormatter WEEKDAY_LONG = format("EEEE, d. MMMM yyyy");
    private static final DateTimeFormatter INPUT = format("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = format("d. MMM yyyy, HH:mm");
    private static final DateTimeFormatter TIME = format("HH:mm");
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})");
    private static final int CENTURY = 2000;
    private static final int NEAR_DAYS = 14;

    @Inject private Clock clock;

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.GERMAN);
    }

    /** Reads 03.03.2026 and 3.3.26; a day that does not exist is none. */
    public static Optional<LocalDate> parse(String text) {
        Matcher parts = WRITTEN.matcher(text == null ? "" : text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(3));
        try {
            return Optional.of(
                    LocalDate.of(
                            year < 100 ? CENTURY + year : year,
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(1))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** As it stands in an input: 03.03.2026. */
    public static String input(LocalDate day) {
        return day == null ? "" : INPUT.format(day);
    }

    /** 3. März 2026. */
    public String full(LocalDate day) {
        return day == null ? "" : LONG.format(day);
    }

    /** Dienstag, 3. März 2026. */
    public String weekday(LocalDate day) {
        return WEEKDAY_LONG.format(day);
    }

    /** 3. März, with the year where it is not this one. */
    public String brief(LocalDate day) {
        if (day == null) {
            return "";
        }
        return (day.getYear() == today().getYear() ? SHORT : SHORT_WITH_YEAR).format(day);
    }

    /** Di, 3. März within two weeks around today, otherwise as {@link #brief}. */
    public String near(LocalDate day) {
        return day != null && Math.abs(ChronoUnit.DAYS.between(today(), day)) <= NEAR_DAYS
                ? WEEKDAY.format(day)
                : brief(day);
    }

    /** 3. März 2026, 14:03. */
    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(TimeSource.OFFICE));
    }

    /** 14:03. */
    public String time(Instant moment) {
        return TIME.format(moment.atZone(TimeSource.OFFICE));
    }

    /** "heute", "in 9 Tagen", "seit 2 Tagen". */
    public String distance(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today(), day);
        if (days == 0) {
            return Texts.of("day.today");
        }
        String key = (days > 0 ? "day.in" : "day.since") + (Math.abs(days) == 1 ? ".one" : "");
        return Texts.of(key, Math.abs(days));
    }

    /** The day of a moment, as the office counts days. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, TimeSource.OFFICE);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
