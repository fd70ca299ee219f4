package org.mitplan.hilfeplan.handout;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mitplan.board.Visibility;
import org.mitplan.casefile.Participant;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.QuotedPerson;
import org.mitplan.hilfeplan.Standing;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.PersonId;

/**
 * The one place that decides what an audience reads of a plan. A paper for the family lies on the
 * kitchen table: it names the family, and those who by their office work on the plan with it. Their
 * name is no secret to the people they work with: § 36 (3) SGB VIII makes the provider's worker
 * part of the plan, and the family has to know whom to call. Everybody else is named by what they
 * do, and whom the file does not know is not named at all (§ 64 SGB VIII). What child and
 * caseworker agreed among themselves is not on it, and what is for adults only is not on the
 * child's page.
 */
final class Disclosure {
    /** Who stands in the family's papers by name. */
    private static final Set<Participant.Role> NAMED =
            EnumSet.of(
                    Participant.Role.YOUNG_PERSON,
                    Participant.Role.MOTHER,
                    Participant.Role.FATHER,
                    Participant.Role.SIBLING,
                    Participant.Role.RELATIVE,
                    Participant.Role.GUARDIAN,
                    Participant.Role.FOSTER_CARER,
                    Participant.Role.CASEWORKER);

    /**
     * Who stands there by name only as a party of the plan: somebody of them may be in the file
     * because they told the office something, and that stays with the office (§ 65 SGB VIII).
     */
    private static final Set<Participant.Role> NAMED_AT_THE_TABLE =
            EnumSet.of(Participant.Role.PROVIDER, Participant.Role.SCHOOL);

    private final PlanView view;
    private final Collection<Known> people;
    private final Visibility hidden;

    private Disclosure(PlanView view, List<ParticipantRow> people, Visibility hidden) {
        this.view = view;
        this.people = Known.all(view.parties(), people);
        this.hidden = hidden;
    }

    /**
     * What an audience reads of a plan.
     *
     * @param people of the file: agreements name some who are no party of the plan, as siblings
     */
    static PlanView of(PlanView view, List<ParticipantRow> people, Audience audience) {
        return switch (audience) {
            case OFFICE -> view;
            case FAMILY ->
                    new Disclosure(view, people, Visibility.CHILD_AND_WORKER).outsideTheOffice();
            case CHILD -> new Disclosure(view, people, Visibility.ADULTS).outsideTheOffice();
        };
    }

    private PlanView outsideTheOffice() {
        return new PlanView(
                view.header(),
                view.plan(),
                view.parties().stream().map(this::party).toList(),
                view.sections(),
                view.facts(),
                new QuotedBoard(
                        view.board().goals().stream().map(this::goal).toList(),
                        agreements(view.board().withoutGoal())));
    }

    private QuotedGoal goal(QuotedGoal goal) {
        return new QuotedGoal(
                goal.id(),
                goal.kind(),
                goal.title(),
                goal.ownWords(),
                told(goal.ownWordsBy()),
                told(goal.owner()),
                goal.indicator(),
                goal.dueOn(),
                goal.state(),
                agreements(goal.agreements()));
    }

    private List<QuotedAgreement> agreements(List<QuotedAgreement> agreements) {
        return agreements.stream()
                .filter(one -> one.standing().visibleTo() != hidden)
                .map(this::agreement)
                .toList();
    }

    private QuotedAgreement agreement(QuotedAgreement one) {
        return new QuotedAgreement(
                one.id(),
                one.title(),
                one.detail(),
                one.stage(),
                one.dueOn(),
                one.rhythm(),
                one.people().stream().map(this::told).distinct().toList(),
                new Standing(
                        one.standing().visibleTo(),
                        one.standing().pauseReason(),
                        one.standing().replies().stream().map(this::reply).toList()));
    }

    private Standing.Reply reply(Standing.Reply reply) {
        return new Standing.Reply(told(reply.person()), reply.answer(), reply.words());
    }

    private PartyRow party(PartyRow party) {
        return party.called(told(new QuotedPerson(party.person(), party.name())).name());
    }

    /**
     * Somebody as this paper names them; whom the file does not know stays unnamed. Where a board
     * of long ago kept a name that several bear, it stands there as it was written.
     */
    private QuotedPerson told(QuotedPerson written) {
        if (written.isNobody()) {
            return written;
        }
        List<Known> meant = people.stream().filter(one -> one.isMeant(written)).toList();
        if (meant.size() == 1) {
            return meant.get(0).among(people);
        }
        return meant.stream().anyMatch(Known::isNamed)
                ? written
                : new QuotedPerson(null, Texts.plain(Participant.Role.OTHER));
    }

    /**
     * Somebody the file knows.
     *
     * @param now what they are called now, if they were called otherwise in the plan
     */
    private record Known(
            PersonId id, String name, String now, Participant.Role role, boolean atTheTable) {
        private static Collection<Known> all(List<PartyRow> parties, List<ParticipantRow> people) {
            Map<PersonId, Known> all = new LinkedHashMap<>();
            parties.forEach(one -> all.put(one.person(), of(one)));
            people.forEach(one -> all.merge(one.person(), of(one), Known::called));
            return all.values();
        }

        private static Known of(PartyRow party) {
            return new Known(party.person(), party.name(), party.name(), party.role(), true);
        }

        private static Known of(ParticipantRow one) {
            return new Known(one.person(), one.name(), one.name(), one.role(), false);
        }

        private Known called(Known later) {
            return new Known(id, name, later.name, role, atTheTable);
        }

        /** Where no id was kept: by the full name, or the given name, with which it begins. */
        private boolean isMeant(QuotedPerson written) {
            return written.id() == null
                    ? begins(name, written.name()) || begins(now, written.name())
                    : id.equals(written.id());
        }

        private static boolean begins(String name, String written) {
            return (name + " ").startsWith(written + " ");
        }

        private boolean isNamed() {
            return NAMED.contains(role) || atTheTable && NAMED_AT_THE_TABLE.contains(role);
        }

        private QuotedPerson among(Collection<Known> all) {
            boolean alone = all.stream().noneMatch(o -> o != this && o.name.equals(name));
            return isNamed()
                    ? new QuotedPerson(id, alone ? name : now)
                    : new QuotedPerson(null, Texts.plain(role));
        }
    }
}
