package org.mitplan.casefile.search;

import java.time.LocalDate;
import org.mitplan.casefile.CaseFile;
import org.mitplan.shared.id.CaseFileId;

/**
 * One line of a list of files.
 *
 * @param age null where there is no birth date
 * @param leftAlone whether whoever is responsible can no longer open the file
 * @param overdue how many agreements are past their day
 */
public record FileRow(
        CaseFileId id,
        String number,
        String name,
        Integer age,
        CaseFile.Step step,
        CaseFile.Protection protection,
        LocalDate nextMeetingOn,
        String responsible,
        boolean leftAlone,
        int overdue) {

    FileRow withOverdue(int count) {
        return new FileRow(
                id,
                number,
                name,
                age,
                step,
                protection,
                nextMeetingOn,
                responsible,
                leftAlone,
                count);
    }
}
