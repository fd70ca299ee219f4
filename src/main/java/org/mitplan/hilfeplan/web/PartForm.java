package org.mitplan.hilfeplan.web;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.web.Differences;

/** What is typed into one part of a plan. */
public abstract class PartForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Hands what is typed to the desk that writes it. */
    abstract void store(PlanDesks desks, CaseFileId file, PlanId plan);

    /** After a clash the next save is made in view of what stands there now. */
    abstract void seen(PlanView now);

    /** Says where what is typed differs from what stands in the plan meanwhile. */
    abstract void compare(PlanView now, FactWords words, Differences lines);

    final List<Differences.Line> differences(PlanView now, FactWords words) {
        Differences lines = new Differences();
        compare(now, words, lines);
        return lines.lines();
    }

    static void facts(
            Differences lines, String about, Map<String, String> theirs, Map<String, String> mine) {
        Set<String> names = new LinkedHashSet<>(theirs.keySet());
        names.addAll(mine.keySet());
        for (String name : names) {
            lines.named(
                    about.isEmpty() ? name : of(about, name),
                    theirs.getOrDefault(name, ""),
                    mine.getOrDefault(name, ""));
        }
    }

    static String of(String about, String name) {
        return Texts.of("plan.difference.of", about, name);
    }

    /** Where in the page the words stand that were refused; null for any other refusal. */
    String field(DomainException refusal) {
        return null;
    }

    /** The version once this is stored: which parts there are may depend on it. */
    PlanView stored(PlanView view) {
        return view;
    }

    /** Whether one click says that what comes from the version before still holds. */
    boolean isConfirmable(PlanView view) {
        return false;
    }

    /** What was taken over from the version before still holds. */
    void confirm() {}

    boolean isWritable(PlanView view) {
        return view.isWritable();
    }
}
