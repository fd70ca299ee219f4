package org.mitplan.hilfeplan.part;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mitplan.access.draft.FormKey;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.Hilfeplan;
import org.mitplan.hilfeplan.PlanSection.Topic;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.sheet.Block;

/**
 * The parts of a plan in the order in which it is written and read; some are written, some come
 * from the board.
 */
public enum PlanPart {
    ATTENDANCE(new AttendancePart()),
    SINCE(new WrittenPart(Topic.SINCE)),
    EVALUATION(new EvaluationPart()),
    VIEWS(new ViewsPart()),
    STRENGTHS(new WrittenPart(Topic.STRENGTHS)),
    NEEDS(new NeedsPart()),
    GOALS(new GoalsPart()),
    AGREEMENTS(new AgreementsPart()),
    HELP(new HelpPart()),
    PERSPECTIVE(new WrittenPart(Topic.PERSPECTIVE).where(FormOfHelp::isMaybeOutsideFamily)),
    EVERYDAY(new WrittenPart(Topic.EVERYDAY).where(FormOfHelp::isMaybeOutsideFamily).optional()),
    WISHES(new WishesPart()),
    SIBLINGS(new WrittenPart(Topic.SIBLINGS)),
    PROTECTION(new WrittenPart(Topic.PROTECTION).optional()),
    CONSEQUENCES(new WrittenPart(Topic.CONSEQUENCES).optional()),
    AFTERCARE(
            new WrittenPart(Topic.AFTERCARE)
                    .where(FormOfHelp::isForYoungAdults)
                    .orIn(Hilfeplan.Kind.FINAL)
                    .optional()),
    NEXT(new NextPart()),
    CONSENT(new ConsentPart());

    private final PartContent content;

    PlanPart(PartContent content) {
        this.content = content;
    }

    /** The part of an address; the first one where the address names none. */
    public static PlanPart of(String name) {
        return Arrays.stream(values())
                .filter(part -> part.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(ATTENDANCE);
    }

    PartContent content() {
        return content;
    }

    /** The topic that is written here; empty for parts that people or the board fill. */
    public Optional<Topic> topic() {
        return content instanceof WrittenPart written
                ? Optional.of(written.topic())
                : Optional.empty();
    }

    /** The parts of a version, in its order. */
    public static List<PlanPart> of(PlanView view) {
        return parts(view).toList();
    }

    /** The parts of a version that its papers have. */
    public static List<PlanPart> told(PlanView view) {
        return parts(view).filter(part -> part.content.isTold(view)).toList();
    }

    private static Stream<PlanPart> parts(PlanView view) {
        return Arrays.stream(values()).filter(part -> part.content.isIn(view));
    }

    /** Whether the family's paper of a version has it. */
    public boolean isToldToFamily(PlanView view) {
        return content.isToldToFamily(view);
    }

    /** What comes next in a version; empty after the last part. */
    public Optional<PlanPart> next(PlanView view) {
        return parts(view).filter(part -> part.compareTo(this) > 0).findFirst();
    }

    /** Whether something in it comes from the version before and waits to be confirmed. */
    public boolean isTakenOver(PlanView view) {
        return content.isTakenOver(view);
    }

    /** Whether somebody said that it is finished, and nothing in it waits to be confirmed. */
    public boolean isFinished(PlanView view) {
        return content.isFinished(view);
    }

    /** What it says, thing by thing, to be laid beside another version. */
    public List<Item> items(Paper paper) {
        return content.items(paper);
    }

    /** What it says on the paper of the office. */
    public List<Block> office(Paper paper) {
        return content.office(paper);
    }

    /** What it says on the paper of the family. */
    public List<Block> family(Paper paper) {
        return content.family(paper);
    }

    /** What the office wrote in it, of which judging words are pointed out. */
    public List<String> officeWords(PlanView view) {
        return content.officeWords(view);
    }

    /** The key under which this part of a version keeps what is being typed. */
    public FormKey form(PlanId plan) {
        return HilfeplanForm.PLAN.key(plan, this);
    }
}
