package org.mitplan.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

/**
 * What stands on top of every page of a file.
 *
 * @param birthDate null if unknown or not asked
 * @param age null where there is no birth date
 * @param facts what modules above know
 * @param version of the file
 * @param custody in words, empty if nothing is recorded
 * @param deputies names of those who stand in today, empty if nobody does
 * @param mayWrite whether the reader may also change the file
 * @param lastVisit what the reader has seen already
 */
public record FileHeader(
        CaseFileId id,
        String number,
        PersonId youngPerson,
        String givenName,
        String familyName,
        LocalDate birthDate,
        Integer age,
        FileFacts facts,
        int version,
        String custody,
        String responsible,
        String deputies,
        boolean mayWrite,
        LastVisit lastVisit)
        implements Serializable {
    private static final int OF_AGE = 18;

    /** Whether the young person is not of age, as far as known. */
    public boolean isMinor() {
        return age == null || age < OF_AGE;
    }

    public String name() {
        return givenName + " " + familyName;
    }
}
