package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.time.LocalDate;
import org.mitplan.casefile.Participant;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.PersonId;

/**
 * One person in one version as pages and sheets show them.
 *
 * @param viewConfirmed null where the view comes from no earlier version, or waits to be confirmed
 */
public record PartyRow(
        PersonId person,
        String name,
        Participant.Role role,
        String organisation,
        PlanParty.Attendance attendance,
        String preparation,
        String interpreter,
        String companion,
        String view,
        PlanParty.Manner viewManner,
        LocalDate viewOn,
        boolean viewTakenOver,
        ViewConfirmation viewConfirmed,
        String viewMissing,
        ConsentRow consent,
        int version)
        implements Serializable {

    /** The same person under another name, without an organisation and without third people. */
    public PartyRow called(String other) {
        return new PartyRow(
                person,
                other,
                role,
                "",
                attendance,
                preparation,
                "",
                "",
                view,
                viewManner,
                viewOn,
                viewTakenOver,
                viewConfirmed,
                viewMissing,
                consent,
                version);
    }

    public PlanParty.Answer answer() {
        return consent.answer();
    }

    public String answerWords() {
        return consent.words();
    }

    /** Whether neither their view is there nor the reason why it is missing. */
    public boolean isUnheard() {
        return view.isEmpty() && viewMissing.isEmpty();
    }

    /** What somebody is in this plan: the provider's name where there is one. */
    public String standing() {
        return organisation.isEmpty() || role == Participant.Role.CASEWORKER
                ? Texts.of(role)
                : organisation;
    }

    /** A name and who that is. */
    public String named() {
        return standing().equals(organisation)
                ? name + " (" + organisation + ")"
                : role.behind(name);
    }

    public boolean isYoungPerson() {
        return role == Participant.Role.YOUNG_PERSON;
    }
}
