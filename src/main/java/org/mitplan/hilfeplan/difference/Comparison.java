package org.mitplan.hilfeplan.difference;

import java.util.Arrays;
import java.util.List;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.part.Paper;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.shared.GermanDates;

/** Lays two versions side by side: what is new, changed, moved or gone, in words. */
public final class Comparison {
    private final GermanDates dates;
    private final FactWords words;

    public Comparison(GermanDates dates) {
        this.dates = dates;
        words = new FactWords(dates);
    }

    /** What differs, part by part; parts without a difference are left out. */
    public List<PartChange> of(PlanView before, PlanView now) {
        return Arrays.stream(PlanPart.values())
                .map(
                        part ->
                                PartChange.between(
                                        part, part.items(paper(before)), part.items(paper(now))))
                .filter(change -> !change.changes().isEmpty())
                .toList();
    }

    private Paper paper(PlanView view) {
        return new Paper(view, dates, words);
    }
}
