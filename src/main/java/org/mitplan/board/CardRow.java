package org.mitplan.board;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;

/**
 * An agreement as board, list and plan show it.
 *
 * @param goal null in the lane without goal
 * @param people who does it
 * @param changedBy name of whoever changed it last
 */
public record CardRow(
        AgreementId id,
        GoalId goal,
        String title,
        String detail,
        Stage stage,
        LocalDate dueOn,
        int version,
        String changedBy,
        Instant changedAt,
        List<Who> people)
        implements Serializable {

    /** Somebody named on a card. */
    public record Who(PersonId id, String givenName, String familyName, boolean youngPerson)
            implements Serializable {
        public String initials() {
            return first(givenName) + first(familyName);
        }

        public String name() {
            return givenName + " " + familyName;
        }

        private static String first(String name) {
            return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
        }
    }

    /** "Rosa", "Rosa und Mia", "Rosa, Mia und Kai". */
    public String names() {
        StringBuilder names = new StringBuilder();
        int last = people.size() - 1;
        for (int i = 0; i <= last; i++) {
            String before = i == 0 ? "" : i == last ? " " + Texts.of("and") + " " : ", ";
            names.append(before).append(people.get(i).givenName());
        }
        return names.toString();
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn != null
                && dueOn.isBefore(today)
                && (stage == Stage.AGREED || stage == Stage.DOING);
    }
}
