package org.mitplan.casefile.search;

import org.mitplan.casefile.FileFacts;
import org.mitplan.casefile.Participant;
import org.mitplan.shared.id.CaseFileId;

/**
 * A file that a search found.
 *
 * @param age null where there is no birth date
 * @param facts what modules above know
 * @param through the role of the person who fitted; null where it was the young person
 * @param throughName the name of that person, empty where it was the young person
 */
public record FileHit(
        CaseFileId id,
        String number,
        String name,
        Integer age,
        FileFacts facts,
        String responsible,
        Participant.Role through,
        String throughName) {}
