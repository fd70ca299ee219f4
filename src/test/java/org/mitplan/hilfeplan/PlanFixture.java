package org.mitplan.hilfeplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mitplan.board.Goal;
import org.mitplan.casefile.FileFacts;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.LastVisit;
import org.mitplan.casefile.Participant;
import org.mitplan.help.FormOfHelp;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;

/** A plan of an invented family, to be varied by tests. */
public final class PlanFixture {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), TimeSource.OFFICE);
    public static final PersonId MIA = PersonId.random();
    private static final PlanId PLAN = PlanId.random();
    private static final FileHeader HEADER =
            new FileHeader(
                    CaseFileId.random(),
                    "51.2-1",
                    MIA,
                    "Mia",
                    "Apfelbaum",
                    null,
                    null,
                    FileFacts.NONE,
                    0,
                    "",
                    "Tilda Tintenfass",
                    "",
                    true,
                    new LastVisit(null, null));

    private static final QuotedBoard NO_BOARD = new QuotedBoard(List.of(), List.of());
    private static final String VIEW = "Ich will zum Fußball.";

    private PlanFixture() {}

    /** What somebody answered today, before the version was locked. */
    public static AnswerRow answer(
            int number, PlanParty.Answer answer, String words, ConsentRow.Manner manner) {
        return answer(number, answer, words, manner, TODAY, false);
    }

    /** The same on a day, before the version was locked or after. */
    public static AnswerRow answer(
            int number,
            PlanParty.Answer answer,
            String words,
            ConsentRow.Manner manner,
            LocalDate on,
            boolean late) {
        Instant at = CLOCK.instant().plusSeconds(number);
        return new AnswerRow(answer, words, manner, on, "", number, "Tilda Tintenfass", at, late);
    }

    /** Somebody's step of signing today, under what the plan said then. */
    public static SignatureRow signed(SignatureRow.Manner manner, int number, String content) {
        Instant at = CLOCK.instant().plusSeconds(number);
        return new SignatureRow(manner, TODAY, content, number, "Tilda Tintenfass", at);
    }

    /** Somebody with these answers who has not signed. */
    public static ConsentRow answers(AnswerRow... answers) {
        return new ConsentRow(List.of(answers), List.of());
    }

    /** The same version, locked. */
    public static PlanView locked(PlanView view) {
        PlanRow plan = view.plan();
        return new PlanView(
                view.header(),
                new PlanRow(
                        plan.id(),
                        plan.number(),
                        Hilfeplan.State.LOCKED,
                        plan.kind(),
                        plan.days(),
                        null,
                        null,
                        CLOCK.instant(),
                        "Tilda Tintenfass",
                        null,
                        plan.release(),
                        0),
                view.parties(),
                view.sections(),
                view.facts(),
                view.board());
    }

    /** Mia, who has not answered. */
    public static PartyRow mia(String view) {
        return mia(view, ConsentRow.NONE);
    }

    /** Mia with what she said on that day. */
    public static PartyRow mia(String view, LocalDate on) {
        return mia(view, on, ConsentRow.NONE);
    }

    /** Mia with what she answered and signed. */
    public static PartyRow mia(String view, ConsentRow consent) {
        return mia(view, TODAY, consent);
    }

    private static PartyRow mia(String view, LocalDate on, ConsentRow consent) {
        return young(MIA, "Mia Apfelbaum", view, on, null, consent);
    }

    /** Mia with what she said before and somebody confirmed. */
    public static PartyRow mia(String view, ViewConfirmation confirmed) {
        return young(MIA, "Mia Apfelbaum", view, TODAY, confirmed, ConsentRow.NONE);
    }

    /** A young person who said nothing. */
    public static PartyRow silent(PersonId person, String name) {
        return young(person, name, "", null, null, ConsentRow.NONE);
    }

    private static PartyRow young(
            PersonId person,
            String name,
            String view,
            LocalDate on,
            ViewConfirmation confirmed,
            ConsentRow consent) {
        return new PartyRow(
                person,
                name,
                Participant.Role.YOUNG_PERSON,
                "",
                PlanParty.Attendance.IN_PERSON,
                "",
                "",
                "",
                view,
                PlanParty.Manner.SAID,
                on,
                false,
                confirmed,
                "",
                consent,
                0);
    }

    /** A draft in which every topic says the same. */
    public static PlanView plan(String text, PartyRow... parties) {
        return plan(text, ReleaseRow.NONE, FactsRow.NONE, NO_BOARD, parties);
    }

    /** The same draft with goals and agreements. */
    public static PlanView plan(QuotedBoard board) {
        return plan("steht da", ReleaseRow.NONE, FactsRow.NONE, board, mia(VIEW));
    }

    /** The same draft with what it says in fields. */
    public static PlanView plan(FactsRow facts) {
        return plan("steht da", ReleaseRow.NONE, facts, NO_BOARD, mia(VIEW));
    }

    /** An action goal that stands on the board. */
    public static QuotedBoard.QuotedGoal goal(String title, Goal.State state) {
        return new QuotedBoard.QuotedGoal(
                "g",
                Goal.Kind.ACTION,
                title,
                "",
                QuotedPerson.NOBODY,
                QuotedPerson.NOBODY,
                "",
                null,
                state,
                List.of());
    }

    /** Somebody whom a board kept by this name alone. */
    public static QuotedPerson called(String name) {
        return new QuotedPerson(null, name);
    }

    /** A help of this form and nothing else in fields. */
    public static FactsRow help(FormOfHelp form) {
        TermsRow none = TermsRow.NONE;
        return new FactsRow(
                new TermsRow(
                        new TermsRow.Help(form, "Leuchtturm", "", "6 Stunden", "", TODAY, null),
                        none.review(),
                        none.choice(),
                        none.next(),
                        false,
                        false),
                List.of(),
                List.of());
    }

    /** The same draft on its way past a second pair of eyes. */
    public static PlanView plan(ReleaseRow release) {
        return plan("steht da", release, FactsRow.NONE, NO_BOARD, mia(VIEW));
    }

    private static PlanView plan(
            String text,
            ReleaseRow release,
            FactsRow facts,
            QuotedBoard board,
            PartyRow... parties) {
        List<SectionRow> sections =
                Arrays.stream(PlanSection.Topic.values())
                        .filter(topic -> !topic.isLifeArea())
                        .map(topic -> new SectionRow(topic, text, PlanSection.State.DONE, false, 0))
                        .toList();
        return new PlanView(
                HEADER,
                new PlanRow(
                        PLAN,
                        1,
                        Hilfeplan.State.DRAFT,
                        Hilfeplan.Kind.FIRST,
                        new PlanDays(TODAY, TODAY),
                        null,
                        null,
                        null,
                        "",
                        null,
                        release,
                        0),
                List.of(parties),
                sections,
                facts,
                board);
    }
}
