package org.mitplan.hilfeplan.handout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mitplan.board.Consent;
import org.mitplan.board.Goal;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.casefile.FileFact;
import org.mitplan.casefile.FileFacts;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.Sign;
import org.mitplan.hilfeplan.AnswerRow;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.FactsRow;
import org.mitplan.hilfeplan.Hilfeplan;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.PlanRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.QuotedPerson;
import org.mitplan.hilfeplan.Standing;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.shared.GermanDates;

/**
 * A plan in which everything stands that can: goals in every state, evaluated or not; agreements in
 * every column, with and without a day; people with every answer who took part in every way.
 */
final class PlanOfAllStates {
    static final GermanDates DATES =
            new GermanDates() {
                @Override
                public LocalDate today() {
                    return InventedPlan.DAY;
                }
            };
    static final String MIA = InventedPlan.MIA;
    static final String ROSA = "Rosa Quitte";
    private static final LocalDate DAY = InventedPlan.DAY;

    private final PlanView plan = new InventedPlan().view();

    /**
     * The plan.
     *
     * @param planned next meeting as the plan says it, null while it does not
     * @param known next meeting as the file says it, null while it does not
     */
    PlanView view(Hilfeplan.State state, LocalDate planned, LocalDate known) {
        TermsRow terms = plan.terms();
        return new PlanView(
                header(known),
                row(state),
                parties(),
                plan.sections(),
                new FactsRow(
                        new TermsRow(
                                terms.help(),
                                terms.review(),
                                terms.choice(),
                                new TermsRow.Next(planned, DAY.plusDays(80), "Amt"),
                                false,
                                false),
                        List.of(),
                        evaluations()),
                new QuotedBoard(goals(), agreements()));
    }

    private FileHeader header(LocalDate known) {
        FileHeader header = plan.header();
        return new FileHeader(
                header.id(),
                header.number(),
                header.youngPerson(),
                header.givenName(),
                header.familyName(),
                header.birthDate(),
                header.age(),
                new FileFacts(List.of(new FileFact("meeting", known, "", Sign.NONE, true))),
                0,
                "",
                header.responsible(),
                "",
                true,
                header.lastVisit());
    }

    private PlanRow row(Hilfeplan.State state) {
        PlanRow row = plan.plan();
        boolean locked = state == Hilfeplan.State.LOCKED;
        return new PlanRow(
                row.id(),
                row.number(),
                state,
                row.kind(),
                row.days(),
                row.begunBy(),
                row.begunAt(),
                locked ? Instant.parse("2026-12-02T10:00:00Z") : null,
                locked ? row.lockedBy() : "",
                locked ? row.locker() : null,
                row.release(),
                0);
    }

    private List<PartyRow> parties() {
        List<PartyRow> parties = new ArrayList<>();
        for (int i = 0; i < plan.parties().size(); i++) {
            PartyRow one = plan.parties().get(i);
            parties.add(
                    new PartyRow(
                            one.person(),
                            one.name(),
                            one.role(),
                            one.organisation(),
                            PlanParty.Attendance.values()[i + 1],
                            "",
                            "",
                            "",
                            one.view(),
                            one.viewManner(),
                            one.viewOn(),
                            false,
                            null,
                            "",
                            answered(one.consent(), PlanParty.Answer.values()[i]),
                            0));
        }
        return parties;
    }

    private static ConsentRow answered(ConsentRow consent, PlanParty.Answer answer) {
        AnswerRow said = PlanFixture.answer(1, answer, "Worte", consent.manner());
        return new ConsentRow(List.of(said), consent.signatures());
    }

    /** Half of the goals are evaluated, each with an outcome the board does not know yet. */
    private List<QuotedGoal> goals() {
        List<QuotedGoal> goals = new ArrayList<>();
        for (Goal.State state : Goal.State.values()) {
            goals.add(goal("Besprochen " + state.ordinal(), Goal.State.OPEN, state));
            goals.add(goal("Wieder auf " + state.ordinal(), Goal.State.REACHED, state));
            goals.add(goal("Still " + state.ordinal(), state, state));
        }
        return goals;
    }

    private QuotedGoal goal(String title, Goal.State onBoard, Goal.State outcome) {
        return new QuotedGoal(
                "id " + title,
                Goal.Kind.values()[outcome.ordinal() % Goal.Kind.values().length],
                title,
                "Ich will " + title,
                named(0),
                named(0),
                "",
                outcome.ordinal() % 2 == 0 ? DAY.plusDays(outcome.ordinal() + 10) : null,
                onBoard,
                List.of(
                        agreement(
                                title + ", Schritt",
                                Stage.values()[outcome.ordinal() % Stage.values().length],
                                true)));
    }

    private List<EvaluationRow> evaluations() {
        List<EvaluationRow> evaluations = new ArrayList<>();
        for (Goal.State outcome : Goal.State.values()) {
            evaluations.add(evaluation("Besprochen " + outcome.ordinal(), outcome));
            evaluations.add(evaluation("Wieder auf " + outcome.ordinal(), outcome));
        }
        return evaluations;
    }

    private EvaluationRow evaluation(String goal, Goal.State outcome) {
        var voice = new EvaluationRow.Voice(plan.parties().get(0).person(), "So ist es.", 6);
        return new EvaluationRow(null, "id " + goal, goal, outcome, "Darum.", List.of(voice), 0);
    }

    private List<QuotedAgreement> agreements() {
        List<QuotedAgreement> agreements = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            agreements.add(agreement("Mit Tag, " + stage.ordinal(), stage, true));
            agreements.add(agreement("Ohne Tag, " + stage.ordinal(), stage, false));
        }
        return agreements;
    }

    private QuotedAgreement agreement(String title, Stage stage, boolean due) {
        Standing standing =
                new Standing(
                        Visibility.ALL,
                        stage == Stage.PAUSED ? "Das Geld fehlt." : "",
                        List.of(
                                new Standing.Reply(named(0), Consent.Answer.AGREED, ""),
                                new Standing.Reply(
                                        named(1),
                                        stage.isAgreed() ? null : Consent.Answer.NOT_AGREED,
                                        "")));
        return new QuotedAgreement(
                "id " + title,
                title + ".",
                "",
                stage,
                due ? DAY.plusDays(stage.ordinal() + 30) : null,
                Rhythm.values()[stage.ordinal() % Rhythm.values().length],
                List.of(named(0), named(1)),
                standing);
    }

    private QuotedPerson named(int party) {
        PartyRow row = plan.parties().get(party);
        return new QuotedPerson(row.person(), row.name());
    }
}
