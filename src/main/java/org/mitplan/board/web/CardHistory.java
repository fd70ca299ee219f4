package org.mitplan.board.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mitplan.board.Stage;
import org.mitplan.board.past.CardDeed;
import org.mitplan.board.past.CardVersion;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;

/** Says in words what became of an agreement: who changed what from what to what, newest first. */
class CardHistory {
    private static final long SAME_STEP_SECONDS = 1;

    private final GermanDates dates;
    private final List<CardVersion> versions;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One thing that happened.
     *
     * @param by name of whoever wrote it down
     * @param words of a person or a comment, empty if there are none
     */
    public record Line(Instant at, String by, String what, String words) {}

    private CardHistory(List<CardVersion> versions, GermanDates dates) {
        this.versions = versions;
        this.dates = dates;
    }

    static List<Line> of(List<CardVersion> versions, List<CardDeed> deeds, GermanDates dates) {
        CardHistory history = new CardHistory(versions, dates);
        CardVersion before = null;
        for (CardVersion version : versions) {
            if (!version.undone()) {
                history.version(before, version);
                before = version;
            }
        }
        deeds.forEach(history::deed);
        history.lines.sort(Comparator.comparing(Line::at).reversed());
        return List.copyOf(history.lines);
    }

    private void version(CardVersion before, CardVersion now) {
        if (before == null) {
            line(now, "history.begun", Texts.of(now.stage()), now.title());
            return;
        }
        if (now.stage() != before.stage()) {
            String from = Texts.of(before.stage());
            line(now, "history.stage", from, Texts.of(now.stage()));
        }
        if (now.stage() == Stage.PAUSED && !now.pauseReason().equals(before.pauseReason())) {
            line(now, "history.reason", now.pauseReason());
        }
        changed(now, "history.title", before.title(), now.title());
        changed(now, "history.detail", before.detail(), now.detail());
        changed(now, "history.goal", goal(before), goal(now));
        changed(now, "history.due", day(before), day(now));
        changed(now, "history.rhythm", Texts.of(before.rhythm()), Texts.of(now.rhythm()));
        changed(now, "history.visible", Texts.of(before.visibleTo()), Texts.of(now.visibleTo()));
    }

    private void changed(CardVersion now, String key, String before, String after) {
        if (!Objects.equals(before, after)) {
            line(now, key, or(before), or(after));
        }
    }

    private static String or(String text) {
        return text.isEmpty() ? Texts.of("none") : text;
    }

    private static String goal(CardVersion version) {
        return version.goal().isEmpty() ? Texts.of("board.nogoal") : version.goal();
    }

    private String day(CardVersion version) {
        return dates.full(version.dueOn());
    }

    private void line(CardVersion version, String key, Object... arguments) {
        lines.add(new Line(version.at(), version.by(), Texts.of(key, arguments), ""));
    }

    private void deed(CardDeed deed) {
        String day = dates.full(deed.day());
        String what =
                switch (deed.kind()) {
                    case ANSWER ->
                            Texts.of(
                                    "history.answer",
                                    deed.who(),
                                    Texts.of(deed.answer()),
                                    Texts.of(deed.manner()),
                                    day);
                    case OCCURRENCE ->
                            deed.who().isEmpty()
                                    ? Texts.of("history.occurrence", day)
                                    : Texts.of("history.occurrence.by", day, deed.who());
                    case NO_OCCURRENCE -> Texts.of("history.occurrence.not", day, deed.who());
                    case DONE -> Texts.of("history.done");
                    case COMMENT -> Texts.of("history.comment");
                    case JOINED -> Texts.of("history.joined", deed.who());
                    case LEFT -> Texts.of("history.left", deed.who());
                    default -> throw new IllegalStateException(deed.kind().name());
                };
        String by = deed.by().isEmpty() ? changer(deed.at()) : deed.by();
        lines.add(new Line(deed.at(), by, what, deed.text()));
    }

    /** Who changed the agreement in the step in which somebody joined or left. */
    private String changer(Instant at) {
        return versions.stream()
                .filter(version -> !version.at().isAfter(at.plusSeconds(SAME_STEP_SECONDS)))
                .reduce((earlier, later) -> later)
                .map(CardVersion::by)
                .orElse("");
    }
}
