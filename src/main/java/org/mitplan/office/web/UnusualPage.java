package org.mitplan.office.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mitplan.access.refusal.RefusalRow;
import org.mitplan.office.Unusual;
import org.mitplan.shared.Refusal;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.AccountId;

/** Says in words, day by day, what was refused more often than usual, and what to do next. */
@Named
@RequestScoped
public class UnusualPage {
    @Inject private Unusual unusual;

    private List<Day> days = List.of();

    /**
     * One day.
     *
     * @param others what was refused besides, but seldom: how often of each kind; empty for nothing
     */
    public record Day(LocalDate date, List<Line> lines, String others) {}

    /**
     * One thing that happened too often.
     *
     * @param account the one to look at; null for none
     */
    public record Line(String words, String networks, String advice, AccountId account) {}

    public void open() {
        Map<LocalDate, List<RefusalRow>> found =
                unusual.show().stream()
                        .collect(
                                Collectors.groupingBy(
                                        RefusalRow::day,
                                        () -> new TreeMap<>(Comparator.reverseOrder()),
                                        Collectors.toList()));
        days = found.entrySet().stream().map(e -> day(e.getKey(), e.getValue())).toList();
    }

    /** Wrong passwords belong to what was slowed down for them, however few they were. */
    static Day day(LocalDate date, List<RefusalRow> rows) {
        Set<AccountId> attacked =
                rows.stream()
                        .filter(row -> row.kind() == Refusal.Kind.TOO_OFTEN && row.isUnusual())
                        .map(RefusalRow::who)
                        .collect(Collectors.toSet());
        Map<Boolean, List<RefusalRow>> parted =
                rows.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        row ->
                                                row.isUnusual()
                                                        || row.kind() == Refusal.Kind.PASSWORD
                                                                && attacked.contains(row.who())));
        return new Day(
                date,
                parted.get(true).stream().map(UnusualPage::line).toList(),
                others(parted.get(false)));
    }

    private static String others(List<RefusalRow> seldom) {
        Map<Refusal.Kind, Integer> times =
                seldom.stream()
                        .collect(
                                Collectors.groupingBy(
                                        RefusalRow::kind,
                                        () -> new EnumMap<>(Refusal.Kind.class),
                                        Collectors.summingInt(RefusalRow::times)));
        return times.entrySet().stream()
                .map(e -> Texts.of("unusual.few." + e.getKey(), e.getValue()))
                .collect(Collectors.joining("; "));
    }

    static Line line(RefusalRow row) {
        String key = "unusual." + row.kind();
        boolean named = !row.name().isEmpty();
        return new Line(
                Texts.of(named ? key + ".of" : key, row.times(), row.name()),
                networks(row),
                Texts.of("unusual." + row.kind() + ".advice"),
                row.kind() == Refusal.Kind.PASSWORD ? row.who() : null);
    }

    private static String networks(RefusalRow row) {
        return switch (row.networks()) {
            case 0 -> "";
            case 1 -> Texts.of("unusual.network", row.someNetworks());
            default -> Texts.of("unusual.networks", row.networks(), row.someNetworks());
        };
    }

    public List<Day> getDays() {
        return days;
    }

    public boolean isQuiet() {
        return days.stream().allMatch(day -> day.lines().isEmpty());
    }
}
