package org.mitplan.board;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;

/**
 * A goal as pages show it and forms start from it.
 *
 * @param ownWordsName what whoever said the words is called, empty if there are none
 * @param ownerName what the person whose goal it is is called, empty for a goal of all
 * @param changedBy name of whoever changed it last, empty where it was not written down yet
 */
public record GoalRow(
        GoalId id,
        Goal.Kind kind,
        String title,
        String ownWords,
        PersonId ownWordsBy,
        String ownWordsName,
        PersonId owner,
        String ownerName,
        String indicator,
        LocalDate dueOn,
        Goal.State state,
        int version,
        String changedBy,
        Instant changedAt)
        implements Serializable {}
