package org.mitplan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

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
    private static final int NEAR_DAYS = 14;

    @Inject private Clock clock;

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.GERMAN);
    }

    /** The day that somebody typed; empty where that is none. */
    public static Optional<LocalDate> parse(String typed) {
        return found(GermanDates::day, typed);
    }

    /** The birth date that somebody typed; empty where that is none. */
    public static Optional<LocalDate> parseBirth(String typed) {
        return found(GermanDates::birth, typed);
    }

    private static Optional<LocalDate> found(Function<String, LocalDate> how, String typed) {
        try {
            return Optional.of(how.apply(typed));
        } catch (DomainException none) {
            return Optional.empty();
        }
    }

    /**
     * The day that somebody typed.
     *
     * @throws DomainException with what is wrong with it
     */
    public static LocalDate day(String typed) {
        return read(typed).near(LocalDate.now(TimeSource.OFFICE));
    }

    /**
     * The same for a birth date: a year of two digits is past.
     *
     * @throws DomainException with what is wrong with it
     */
    public static LocalDate birth(String typed) {
        return read(typed).past(LocalDate.now(TimeSource.OFFICE));
    }

    private static TypedDay read(String typed) {
        return TypedDay.read(typed).orElseThrow(() -> new DomainException("day.unreadable"));
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
