package org.mitplan.hilfeplan.web;

import java.util.List;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TopicInput;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.web.Differences;

/** What is typed into a part that is one text; some have fields beside it. */
public class WrittenForm extends PartForm {
    private static final long serialVersionUID = 1L;

    private final PlanPart part;
    private final TopicForm topic;

    WrittenForm(PlanPart part, PlanView view) {
        this.part = part;
        topic = new TopicForm(view.section(part.topic().orElseThrow()), part.isFinished(view));
    }

    @Override
    void store(PlanDesks desks, CaseFileId file, PlanId plan) {
        desks.plan().writeTopics(file, plan, part, inputs());
    }

    List<TopicInput> inputs() {
        return List.of(topic.input());
    }

    @Override
    void seen(PlanView now) {
        topic.seen(now);
    }

    @Override
    void compare(PlanView now, FactWords words, Differences lines) {
        String stored = now.section(topic.getRow().topic()).text();
        lines.named(Texts.of(part), stored, topic.getText());
        lines.of("plan.done", yes(part.isFinished(now)), yes(topic.isDone()));
    }

    private static String yes(boolean so) {
        return Texts.of(so ? "yes" : "no");
    }

    @Override
    boolean isConfirmable(PlanView view) {
        return part.isTakenOver(view);
    }

    @Override
    final void confirm() {
        topic.setDone(true);
    }

    public final TopicForm getTopic() {
        return topic;
    }
}
