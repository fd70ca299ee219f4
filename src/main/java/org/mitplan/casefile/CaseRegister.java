package org.mitplan.casefile;

import static org.mitplan.access.Role.CASEWORKER;

import jakarta.inject.Inject;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.draft.Drafts;
import org.mitplan.access.duty.FileStaff;
import org.mitplan.people.People;
import org.mitplan.people.PersonDetails;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

/** The register in which files are founded. */
@Boundary
public class CaseRegister {
    @Inject private Gate gate;
    @Inject private CaseFiles files;
    @Inject private Participants participants;
    @Inject private FileStaff staff;
    @Inject private People people;
    @Inject private Drafts drafts;

    /**
     * Founds a file for a young person; the caller becomes responsible for it.
     *
     * @throws org.mitplan.shared.DomainException if a name is missing or the birth date impossible
     */
    @MayCall(CASEWORKER)
    public CaseFileId found(NewFile input) {
        CaseAccess access = gate.found(FileSection.FACTS);
        PersonId youngPerson =
                people.add(
                        access,
                        new PersonDetails(
                                input.givenName(),
                                input.familyName(),
                                input.birthDateKnown(),
                                input.birthDate(),
                                "",
                                false,
                                ""));
        files.found(access, youngPerson);
        participants.found(access, youngPerson);
        staff.found(access);
        drafts.drop(access.ownOfNoFile(), FileForm.NEW_FILE.key());
        return access.file();
    }
}
