package org.mitplan.casefile;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.draft.Drafts;
import org.mitplan.people.Custody;
import org.mitplan.people.People;
import org.mitplan.people.PeopleSection;
import org.mitplan.people.PersonDetails;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

/** The people of a file: who they are to the young person and who holds custody. */
@Boundary
public class CasePeople {
    @Inject private Gate gate;
    @Inject private FileHeaders headers;
    @Inject private Participants participants;
    @Inject private CaseFiles files;
    @Inject private People people;
    @Inject private Drafts drafts;

    /** What the page about people shows. */
    public record View(FileHeader header, List<ParticipantRow> participants) {}

    /**
     * A participant as a form gives it.
     *
     * @param custody null where nothing is to be recorded
     */
    public record Input(
            PersonDetails details,
            Participant.Role role,
            String organisation,
            Custody.Kind custody,
            String custodyProof) {}

    @MayCall({CASEWORKER, TEAM_LEAD})
    public View show(CaseFileId file) {
        return view(gate.open(file, PeopleSection.PEOPLE, Action.READ));
    }

    /**
     * What the form for one participant starts from.
     *
     * @throws org.mitplan.shared.NotFound also for whoever may only read
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public View prepare(CaseFileId file) {
        return view(gate.openForm(file, PeopleSection.PEOPLE, null));
    }

    private View view(CaseAccess access) {
        return new View(headers.of(access), participants.of(access));
    }

    /** Adds somebody who takes part from now on. */
    @MayCall(CASEWORKER)
    public PersonId add(CaseFileId file, Input input) {
        CaseAccess access = gate.open(file, PeopleSection.PEOPLE, Action.WRITE);
        PersonId person = people.add(access, input.details());
        participants.add(access, person, input.role(), input.organisation());
        recordCustody(access, person, input, null);
        drafts.drop(access, FileForm.PERSON.key());
        return person;
    }

    /**
     * Changes what is recorded about a participant.
     *
     * @param before the participant as the form showed it
     */
    @MayCall(CASEWORKER)
    public void change(CaseFileId file, ParticipantRow before, Input input) {
        CaseAccess access =
                gate.open(file, PeopleSection.PEOPLE, Action.WRITE, before.person().value());
        people.change(access, before.person(), before.version(), input.details());
        participants.get(access, before.person()).acts(input.role(), input.organisation());
        recordCustody(access, before.person(), input, before);
        drafts.drop(access, FileForm.PERSON.key(before.person()));
    }

    private void recordCustody(
            CaseAccess access, PersonId holder, Input input, ParticipantRow before) {
        boolean same =
                before != null
                        && before.custody() == input.custody()
                        && before.custodyProof().equals(input.custodyProof());
        if (input.custody() != null && !same) {
            people.holdsCustody(
                    access,
                    files.youngPerson(access),
                    holder,
                    input.custody(),
                    input.custodyProof());
        }
    }
}
