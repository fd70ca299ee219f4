package org.mitplan.casefile.search;

import org.mitplan.casefile.FileFacts;
import org.mitplan.shared.id.CaseFileId;

/**
 * One line of a list of files.
 *
 * @param age null where there is no birth date
 * @param facts what modules above know
 * @param leftAlone whether whoever is responsible can no longer open the file
 * @param overdue how many agreements are past their day
 */
public record FileRow(
        CaseFileId id,
        String number,
        String name,
        Integer age,
        FileFacts facts,
        String responsible,
        boolean leftAlone,
        int overdue) {

    FileRow withOverdue(int count) {
        return new FileRow(id, number, name, age, facts, responsible, leftAlone, count);
    }
}
