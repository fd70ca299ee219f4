package org.mitplan.hilfeplan;

import org.mitplan.shared.text.CleanText;

/**
 * What is written about one topic, as a form gives it.
 *
 * @param before as the form showed it
 * @param done whether the topic is finished; taken-over text counts as confirmed then
 */
public record TopicInput(SectionRow before, String text, boolean done) {
    /** Whether the form says only what stood there. */
    public boolean isUnchanged() {
        return CleanText.lines(before.text()).equals(CleanText.lines(text))
                && !before.takenOver()
                && done == (before.state() == PlanSection.State.DONE);
    }
}
