package org.mitplan.hilfeplan.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.Hilfeplan;
import org.mitplan.hilfeplan.PlanSection;
import org.mitplan.hilfeplan.PlanSection.Topic;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.SectionRow;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;

/** A part that is written as one text; some have fields beside it. */
class WrittenPart extends PartContent {
    private final Topic topic;
    private Predicate<PlanView> needed = view -> true;
    private boolean optional;

    WrittenPart(Topic topic) {
        this.topic = topic;
    }

    /** Only where the help is of such a form. */
    final WrittenPart where(Predicate<FormOfHelp> forms) {
        needed =
                view -> {
                    FormOfHelp form = view.terms().help().form();
                    return form != null && forms.test(form);
                };
        return this;
    }

    /** In plans of this kind, too. */
    final WrittenPart orIn(Hilfeplan.Kind kind) {
        needed = needed.or(view -> view.plan().kind() == kind);
        return this;
    }

    /** It is fine that nothing stands there. */
    final WrittenPart optional() {
        optional = true;
        return this;
    }

    final Topic topic() {
        return topic;
    }

    final SectionRow section(PlanView view) {
        return view.section(topic);
    }

    @Override
    boolean isIn(PlanView view) {
        return isWritten(view) || needed.test(view);
    }

    @Override
    boolean isTold(PlanView view) {
        return !optional || isWritten(view);
    }

    final boolean isWritten(PlanView view) {
        return !section(view).text().isEmpty();
    }

    @Override
    boolean isTakenOver(PlanView view) {
        return section(view).takenOver();
    }

    @Override
    final boolean isFinished(PlanView view) {
        return !isTakenOver(view) && section(view).state() == PlanSection.State.DONE;
    }

    @Override
    final Progress.HowFar progress(PlanView view) {
        return Progress.HowFar.is(state(view));
    }

    private Progress.State state(PlanView view) {
        if (isTakenOver(view)) {
            return Progress.State.TO_CHECK;
        }
        if (isFinished(view)) {
            return Progress.State.DONE;
        }
        if (section(view).state() == PlanSection.State.IN_WORK || hasFields(view)) {
            return Progress.State.BEGUN;
        }
        return optional ? Progress.State.MAY_STAY_EMPTY : Progress.State.NOT_BEGUN;
    }

    /** Whether anything stands in the fields beside the text. */
    boolean hasFields(PlanView view) {
        return false;
    }

    /** What stands in the fields beside the text, in words under their names. */
    Map<String, String> fields(Paper paper) {
        return Map.of();
    }

    @Override
    List<Item> items(Paper paper) {
        return List.of(whole(paper));
    }

    final Item whole(Paper paper) {
        return new Item("", "").says(fields(paper)).says("", section(paper.view()).text());
    }

    @Override
    List<Block> office(Paper paper) {
        List<Block> blocks = new ArrayList<>(Blocks.facts(fields(paper)));
        if (isWritten(paper.view())) {
            blocks.add(new Block.Paragraph(section(paper.view()).text()));
        }
        return blocks;
    }

    /** What is written, and below it what the helps are that it names. */
    @Override
    final List<Block> family(Paper paper) {
        List<Block> blocks = new ArrayList<>(office(paper));
        LegalTerm.in(section(paper.view()).text())
                .forEach(term -> blocks.add(new Block.Note(Texts.of(term))));
        return blocks;
    }

    @Override
    List<String> officeWords(PlanView view) {
        return List.of(section(view).text());
    }
}
