package org.mitplan.board.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.mitplan.board.past.GoalVersion;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;

/**
 * Says in words what became of a goal: who changed what, and what which plan says; newest first.
 */
class GoalHistory {
    private final GermanDates dates;
    private final List<CardHistory.Line> lines = new ArrayList<>();

    private GoalHistory(GermanDates dates) {
        this.dates = dates;
    }

    static List<CardHistory.Line> of(List<GoalVersion> versions, GermanDates dates) {
        GoalHistory history = new GoalHistory(dates);
        GoalVersion before = null;
        for (GoalVersion version : versions) {
            history.version(before, version);
            before = version;
        }
        Collections.reverse(history.lines);
        return List.copyOf(history.lines);
    }

    private void version(GoalVersion before, GoalVersion now) {
        if (before == null) {
            line(now, "history.goal.begun", now.title());
            return;
        }
        if (now.plan() > 0 && now.plan() != before.plan()) {
            line(now, "history.outcome.plan", now.plan(), Texts.of(now.state()));
        } else {
            changed(now, "history.outcome", Texts.of(before.state()), Texts.of(now.state()));
        }
        changed(now, "history.title", before.title(), now.title());
        changed(now, "history.ownwords", before.ownWords(), now.ownWords());
        changed(now, "history.indicator", before.indicator(), now.indicator());
        changed(now, "history.due", day(before.dueOn()), day(now.dueOn()));
        changed(now, "history.kind", Texts.of(before.kind()), Texts.of(now.kind()));
        changed(now, "history.owner", owner(before), owner(now));
    }

    private static String owner(GoalVersion version) {
        return version.owner().isEmpty() ? Texts.of("goal.owner.all") : version.owner();
    }

    private String day(LocalDate day) {
        return day == null ? "" : dates.full(day);
    }

    private void changed(GoalVersion now, String key, String before, String after) {
        if (!Objects.equals(before, after)) {
            line(now, key, or(before), or(after));
        }
    }

    private static String or(String text) {
        return text.isEmpty() ? Texts.of("none") : text;
    }

    private void line(GoalVersion version, String key, Object... arguments) {
        lines.add(new CardHistory.Line(version.at(), version.by(), Texts.of(key, arguments), ""));
    }
}
