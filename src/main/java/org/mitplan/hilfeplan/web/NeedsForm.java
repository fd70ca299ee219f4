package org.mitplan.hilfeplan.web;

import java.util.List;
import java.util.stream.Stream;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PlanSection;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TopicInput;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.shared.Texts;
import org.mitplan.shared.web.Differences;

/** What is typed about the need, as a whole and by areas of life. */
public class NeedsForm extends WrittenForm {
    private static final long serialVersionUID = 1L;

    private final List<TopicForm> areas;

    NeedsForm(PlanView view) {
        super(PlanPart.NEEDS, view);
        areas = view.lifeAreas().stream().map(row -> new TopicForm(row, false)).toList();
    }

    @Override
    List<TopicInput> inputs() {
        return Stream.concat(super.inputs().stream(), areas.stream().map(TopicForm::area)).toList();
    }

    @Override
    void seen(PlanView now) {
        super.seen(now);
        areas.forEach(area -> area.seen(now));
    }

    @Override
    void compare(PlanView now, FactWords words, Differences lines) {
        for (TopicForm area : areas) {
            PlanSection.Topic topic = area.getRow().topic();
            String stored = now.section(topic).text();
            lines.named(Texts.of("plan.hint." + topic), stored, area.getText());
        }
        super.compare(now, words, lines);
    }

    public List<TopicForm> getAreas() {
        return areas;
    }

    public boolean isAreasWritten() {
        return areas.stream().anyMatch(area -> !area.getRow().text().isEmpty());
    }
}
