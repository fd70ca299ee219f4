package org.mitplan.hilfeplan.handout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mitplan.board.Visibility;
import org.mitplan.casefile.Participant;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.Standing;
import org.mitplan.shared.Texts;

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
    private final List<ParticipantRow> people;
    private final Visibility hidden;

    private Disclosure(PlanView view, List<ParticipantRow> people, Visibility hidden) {
        this.view = view;
        this.people = people;
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
                view.parties().stream().map(party -> party.called(name(party))).toList(),
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
                name(goal.ownWordsBy()),
                name(goal.owner()),
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
                one.people().stream().map(this::name).distinct().toList(),
                new Standing(
                        one.standing().visibleTo(),
                        one.standing().pauseReason(),
                        one.standing().replies().stream().map(this::reply).toList()));
    }

    private Standing.Reply reply(Standing.Reply reply) {
        return new Standing.Reply(name(reply.person()), reply.answer(), reply.words());
    }

    /**
     * A board names people by their full or given name; whom the file does not know stays unnamed.
     */
    private String name(String written) {
        if (written.isEmpty()) {
            return "";
        }
        Stream<String> parties =
                view.parties().stream()
                        .filter(party -> isMeant(written, party.name()))
                        .map(Disclosure::name);
        Stream<String> others =
                people.stream()
                        .filter(person -> isMeant(written, person.name()))
                        .map(person -> name(person.name(), person.role()));
        return Stream.concat(parties, others)
                .findFirst()
                .orElseGet(() -> Texts.plain(Participant.Role.OTHER));
    }

    private static boolean isMeant(String written, String name) {
        return (name + " ").startsWith(written + " ");
    }

    private static String name(PartyRow party) {
        return NAMED_AT_THE_TABLE.contains(party.role())
                ? party.name()
                : name(party.name(), party.role());
    }

    private static String name(String name, Participant.Role role) {
        return NAMED.contains(role) ? name : Texts.plain(role);
    }
}
