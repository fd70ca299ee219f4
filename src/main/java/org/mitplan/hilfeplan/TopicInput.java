package org.mitplan.hilfeplan;

/**
 * What is written about one topic, as a form gives it.
 *
 * @param before as the form showed it
 * @param done whether the topic is finished; taken-over text counts as confirmed then
 */
public record TopicInput(SectionRow before, String text, boolean done) {
    /** Whether the form says only what stood there. */
    boolean isUnchanged() {
        return before.text().equals(text == null ? "" : text.strip())
                && !before.takenOver()
                && done == (before.state() == PlanSection.State.DONE);
    }
}
