package org.mitplan.hilfeplan.part;

import java.util.List;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.sheet.Block;

/** What one part of a plan is: all that pages, papers and the comparison want to know of it. */
abstract class PartContent {
    /**
     * Whether this version has this part: what only some helps or kinds of plan need is left out
     * elsewhere, unless something stands there already.
     */
    boolean isIn(PlanView view) {
        return true;
    }

    /** Whether the papers of a version have it: what may be empty and is, stays away. */
    boolean isTold(PlanView view) {
        return true;
    }

    /** The same for the family's paper. */
    boolean isToldToFamily(PlanView view) {
        return isIn(view) && isTold(view);
    }

    /** Whether something in it comes from the version before and waits to be confirmed. */
    boolean isTakenOver(PlanView view) {
        return false;
    }

    /** What waits to be confirmed, in words, where each thing is confirmed alone. */
    List<String> waiting(PlanView view) {
        return List.of();
    }

    /** Whether somebody said that it is finished, and nothing in it waits to be confirmed. */
    boolean isFinished(PlanView view) {
        return false;
    }

    /** What is missing before the version can be locked, as ends of keys "plan.missing.". */
    List<String> missing(PlanView view) {
        return List.of();
    }

    abstract Progress.HowFar progress(PlanView view);

    /** What it says, thing by thing, to be laid beside another version. */
    List<Item> items(Paper paper) {
        return List.of();
    }

    /**
     * What it says in words that count for a signature beyond what counted in the first versions.
     */
    List<String> signed(PlanView view) {
        return List.of();
    }

    abstract List<Block> office(Paper paper);

    /** The same for the family, in plain words. */
    abstract List<Block> family(Paper paper);

    /** What the office wrote in it, of which judging words are pointed out. */
    List<String> officeWords(PlanView view) {
        return List.of();
    }
}
