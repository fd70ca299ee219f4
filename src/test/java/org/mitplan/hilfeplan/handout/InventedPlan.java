package org.mitplan.hilfeplan.handout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mitplan.board.Consent;
import org.mitplan.board.Goal;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.casefile.FileFacts;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.LastVisit;
import org.mitplan.casefile.Participant;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.AnswerRow;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.FactsRow;
import org.mitplan.hilfeplan.Hilfeplan;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanDays;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.PlanRow;
import org.mitplan.hilfeplan.PlanSection;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.QuotedPerson;
import org.mitplan.hilfeplan.ReleaseRow;
import org.mitplan.hilfeplan.SectionRow;
import org.mitplan.hilfeplan.SignatureRow;
import org.mitplan.hilfeplan.Standing;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.EvaluationId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.id.WishId;

/** A locked plan for Mia Quitte, to be filled with what a test is about. */
final class InventedPlan {
    static final String MIA = "Mia Quitte";
    static final LocalDate DAY = LocalDate.of(2026, 12, 2);
    private final List<PartyRow> parties = new ArrayList<>();
    private final List<QuotedGoal> goals = new ArrayList<>();
    private final List<QuotedAgreement> agreements = new ArrayList<>();
    private String topics = "";
    private TermsRow terms = TermsRow.NONE;
    private final List<WishRow> wishes = new ArrayList<>();
    private final List<EvaluationRow> evaluations = new ArrayList<>();

    InventedPlan() {
        meetsNextOn(DAY.plusDays(90));
        var no = PlanParty.Answer.DISAGREED;
        party(MIA, Participant.Role.YOUNG_PERSON, no, "Ich will das nicht.");
        party("Rosa Quitte", Participant.Role.MOTHER, PlanParty.Answer.AGREED, "");
        party("Fritzi Fernrohr", Participant.Role.PROVIDER, PlanParty.Answer.AGREED, "");
        party("Gerda Grün", Participant.Role.SCHOOL, PlanParty.Answer.OPEN, "");
        party("Tilda Tintenfass", Participant.Role.CASEWORKER, PlanParty.Answer.AGREED, "");
    }

    private void party(String name, Participant.Role role, PlanParty.Answer answer, String said) {
        var consent = PlanFixture.answers(PlanFixture.answer(1, answer, said, null));
        parties.add(party(PersonId.random(), name, role, consent));
    }

    private static PartyRow party(
            PersonId person, String name, Participant.Role role, ConsentRow consent) {
        return new PartyRow(
                person,
                name,
                role,
                role == Participant.Role.PROVIDER ? "Leuchtturm gGmbH" : "",
                PlanParty.Attendance.IN_PERSON,
                "",
                "",
                "",
                "So sieht es " + role + ".",
                PlanParty.Manner.SAID,
                DAY,
                false,
                null,
                "",
                consent,
                0);
    }

    /** The party who is called so, or begins so; others by name alone. */
    private QuotedPerson named(String name) {
        return parties.stream()
                .filter(party -> (party.name() + " ").startsWith(name + " "))
                .findFirst()
                .map(party -> new QuotedPerson(party.person(), name))
                .orElse(PlanFixture.called(name));
    }

    InventedPlan goal(String title, String ownWords, String by) {
        var who = named(by);
        var kind = Goal.Kind.ACTION;
        var open = Goal.State.OPEN;
        goals.add(new QuotedGoal("", kind, title, ownWords, who, who, "", null, open, List.of()));
        return this;
    }

    InventedPlan agreed(String title, Stage stage, String... people) {
        return agreed(title, stage, Standing.PLAIN, people);
    }

    InventedPlan due(String title, String... people) {
        return agreed(title, Stage.AGREED, DAY, Rhythm.NONE, Standing.PLAIN, people);
    }

    InventedPlan comesBack(String title, Rhythm rhythm, LocalDate next) {
        return agreed(title, Stage.DOING, next, rhythm, Standing.PLAIN, MIA, "Rosa Quitte");
    }

    InventedPlan agreed(String title, Stage stage, Standing standing, String... people) {
        return agreed(title, stage, null, Rhythm.NONE, standing, people);
    }

    private InventedPlan agreed(
            String title, Stage stage, LocalDate due, Rhythm rhythm, Standing how, String... who) {
        var people = Arrays.stream(who).map(this::named).toList();
        agreements.add(new QuotedAgreement("", title, "", stage, due, rhythm, people, how));
        return this;
    }

    /** Somebody says no to something in their own words. */
    InventedPlan refused(String title, Stage stage, String person, String words) {
        var no = new Standing.Reply(named(person), Consent.Answer.NOT_AGREED, words);
        return agreed(title, stage, new Standing(Visibility.ALL, "", List.of(no)), person);
    }

    InventedPlan rests(String title, String reason, String... people) {
        return agreed(title, Stage.PAUSED, new Standing(Visibility.ALL, reason, List.of()), people);
    }

    InventedPlan visible(String title, Visibility to) {
        return agreed(title, Stage.AGREED, new Standing(to, "", List.of()), MIA);
    }

    InventedPlan says(String text) {
        topics = text;
        return this;
    }

    InventedPlan helps(FormOfHelp form, String provider, String worker, String scope) {
        terms = terms.with(new TermsRow.Help(form, provider, worker, scope, "", null, null));
        return this;
    }

    /** Somebody, by their place among the parties, wished for something. */
    InventedPlan wished(int party, String wish, WishRow.Answer answer, String reason) {
        var person = parties.get(party).person();
        wishes.add(
                new WishRow(new WishId(UUID.randomUUID()), person, wish, answer, reason, false, 0));
        return this;
    }

    /** What became of a goal, and what one of the parties says to it. */
    InventedPlan became(String goal, Goal.State outcome, int party, String words, Integer number) {
        var id = new EvaluationId(UUID.randomUUID());
        var voice = new EvaluationRow.Voice(parties.get(party).person(), words, number);
        evaluations.add(new EvaluationRow(id, "", goal, outcome, "", List.of(voice), 0));
        return this;
    }

    /** A party, by their place, has signed on the day of the plan. */
    InventedPlan signed(int party, SignatureRow.Manner manner) {
        ConsentRow before = parties.get(party).consent();
        List<SignatureRow> signatures = new ArrayList<>(before.signatures());
        int number = signatures.size() + 1;
        signatures.add(new SignatureRow(manner, DAY, "", number, "Tilda", before.last().at()));
        return stands(party, new ConsentRow(before.answers(), signatures));
    }

    /** After the locking a party, by their place, says something else on the day of the plan. */
    InventedPlan saysLater(int party, PlanParty.Answer answer, String words) {
        return says(party, answer, words, true);
    }

    InventedPlan says(int party, PlanParty.Answer answer, String words, boolean late) {
        ConsentRow before = parties.get(party).consent();
        List<AnswerRow> answers = new ArrayList<>(before.answers());
        answers.add(PlanFixture.answer(answers.size() + 1, answer, words, null, DAY, late));
        return stands(party, new ConsentRow(answers, before.signatures()));
    }

    private InventedPlan stands(int party, ConsentRow consent) {
        PartyRow row = parties.get(party);
        parties.set(party, party(row.person(), row.name(), row.role(), consent));
        return this;
    }

    InventedPlan meetsNextOn(LocalDate day) {
        TermsRow.Next next = new TermsRow.Next(day, null, "");
        terms = new TermsRow(terms.help(), terms.review(), terms.choice(), next, false, false);
        return this;
    }

    PlanView view() {
        return new PlanView(
                header(),
                new PlanRow(
                        PlanId.random(),
                        2,
                        Hilfeplan.State.LOCKED,
                        Hilfeplan.Kind.REVISION,
                        new PlanDays(DAY, DAY),
                        null,
                        null,
                        Instant.parse("2026-12-02T10:00:00Z"),
                        "Tilda Tintenfass",
                        null,
                        ReleaseRow.NONE,
                        0),
                parties,
                Arrays.stream(PlanSection.Topic.values())
                        .map(t -> new SectionRow(t, topics, PlanSection.State.DONE, false, 0))
                        .toList(),
                new FactsRow(terms, wishes, evaluations),
                new QuotedBoard(goals, agreements));
    }

    FileHeader header() {
        return new FileHeader(
                CaseFileId.random(),
                "51.2-0815/26",
                parties.get(0).person(),
                "Mia",
                "Quitte",
                null,
                11,
                FileFacts.NONE,
                0,
                "",
                "Tilda Tintenfass",
                "",
                true,
                new LastVisit(null, null));
    }
}
