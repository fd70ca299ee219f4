package org.mitplan.board;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.people.Called;
import org.mitplan.shared.Texts;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;

/**
 * An agreement as board, list and plan show it.
 *
 * @param goal null in the lane without goal
 * @param goalTitle empty without goal
 * @param people who does it
 * @param changedBy name of whoever changed it last
 * @param changer whose account that is
 * @param pauseReason why it does not work just now, empty while it does
 * @param position key by which cards of a column are ordered
 * @param comments how many there are
 * @param doneAt when it was recorded as done; null while it is not
 */
public record CardRow(
        AgreementId id,
        GoalId goal,
        String goalTitle,
        String title,
        String detail,
        Stage stage,
        LocalDate dueOn,
        int version,
        String changedBy,
        AccountId changer,
        Instant changedAt,
        List<Who> people,
        Rhythm rhythm,
        Visibility visibleTo,
        String pauseReason,
        String position,
        int comments,
        Instant doneAt)
        implements Serializable {

    /**
     * Somebody named on a card.
     *
     * @param heard their newest answer, null if nobody asked them yet
     */
    public record Who(PersonId id, Called called, boolean youngPerson, Heard heard)
            implements Serializable {
        /** Whether they said yes to what the card says now. */
        public boolean agrees() {
            return heard != null && heard.answer() == Consent.Answer.AGREED && !heard.outdated();
        }

        public boolean refuses() {
            return heard != null && heard.answer() == Consent.Answer.NOT_AGREED;
        }

        public String initials() {
            return called.initials();
        }

        public String name() {
            return called.full();
        }
    }

    /**
     * What somebody answered to an agreement.
     *
     * @param outdated whether it was worded differently then
     * @param words their own, empty if none were needed
     */
    public record Heard(Consent.Answer answer, LocalDate on, boolean outdated, String words)
            implements Serializable {}

    /** "Rosa", "Rosa und Mia", "Rosa, Mia und Kai". */
    public String names() {
        return names(people);
    }

    /** Names of those whose yes is missing or was said to another wording. */
    public String namesWithoutYes() {
        return names(people.stream().filter(who -> !who.agrees() && !who.refuses()).toList());
    }

    public List<Who> refusers() {
        return people.stream().filter(Who::refuses).toList();
    }

    private static String names(List<Who> people) {
        StringBuilder names = new StringBuilder();
        int last = people.size() - 1;
        for (int i = 0; i <= last; i++) {
            String before = i == 0 ? "" : i == last ? " " + Texts.of("and") + " " : ", ";
            names.append(before).append(people.get(i).called().brief());
        }
        return names.toString();
    }

    /** The day of that moment, null without one. */
    public LocalDate doneOn() {
        return doneAt == null ? null : LocalDate.ofInstant(doneAt, TimeSource.OFFICE);
    }

    /** Whether it was recorded as done after some moment, perhaps once more. */
    public boolean wasDoneAfter(Instant moment) {
        return doneAt != null && doneAt.isAfter(moment);
    }

    /** Whether it can be ticked off for this time. */
    public boolean comesBack() {
        return rhythm != Rhythm.NONE && stage.isAgreed();
    }

    /** Whether its author took it back: every other card has a title. */
    public boolean isWithdrawn() {
        return title.isEmpty();
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn != null
                && dueOn.isBefore(today)
                && (stage == Stage.AGREED || stage == Stage.DOING);
    }
}
