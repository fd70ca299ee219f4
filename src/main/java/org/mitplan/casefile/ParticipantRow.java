package org.mitplan.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.people.BirthDate;
import org.mitplan.people.Custody;
import org.mitplan.shared.id.PersonId;

/**
 * One participant of a file as pages show and forms choose them.
 *
 * @param name in full, and what they are where somebody else in the file is called the same
 * @param custody null where none is recorded for today
 * @param version of the person's record
 */
public record ParticipantRow(
        PersonId person,
        String givenName,
        String familyName,
        String name,
        Participant.Role role,
        String organisation,
        BirthDate.Known birthDateKnown,
        LocalDate birthDate,
        String language,
        boolean interpreter,
        String phone,
        Custody.Kind custody,
        String custodyProof,
        int version)
        implements Serializable {

    /** The telephone numbers, and what is written beside them. */
    public List<Telephone> telephones() {
        return Telephone.in(phone);
    }
}
