package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.hilfeplan.PlanFixture.MIA;
import static org.mitplan.hilfeplan.PlanFixture.TODAY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Goal;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.casefile.Participant;
import org.mitplan.hilfeplan.part.Fingerprint;
import org.mitplan.shared.id.PersonId;

class FingerprintTest {
    private static final TermsRow NONE = TermsRow.NONE;
    private static final TermsRow.Help HELP = NONE.help();

    private static PlanView facts(TermsRow terms, List<WishRow> wishes, EvaluationRow... goals) {
        return PlanFixture.plan(new FactsRow(terms, wishes, List.of(goals)));
    }

    private static PlanView help(TermsRow.Help help) {
        return facts(NONE.with(help), List.of());
    }

    private static PlanView choice(TermsRow.Choice choice, boolean takenOver) {
        return facts(
                new TermsRow(HELP, NONE.review(), choice, NONE.next(), takenOver, false),
                List.of());
    }

    private static PlanView wish(String wish, WishRow.Answer answer, String reason) {
        return facts(NONE, List.of(new WishRow(null, MIA, wish, answer, reason, false, 0)));
    }

    private static PlanView voice(String words, Integer rating) {
        EvaluationRow.Voice voice = new EvaluationRow.Voice(MIA, words, rating);
        return facts(
                NONE,
                List.of(),
                new EvaluationRow(null, "", "Lesen", Goal.State.OPEN, "", List.of(voice), 0));
    }

    private static PlanView agreed(String title, String detail, Visibility to) {
        return PlanFixture.plan(
                new QuotedBoard(
                        List.of(),
                        List.of(
                                new QuotedBoard.QuotedAgreement(
                                        "",
                                        title,
                                        detail,
                                        Stage.AGREED,
                                        null,
                                        Rhythm.NONE,
                                        List.of(),
                                        new Standing(to, "", List.of())))));
    }

    private static PlanView topics(Map<PlanSection.Topic, String> texts) {
        PlanView plan = PlanFixture.plan("");
        return new PlanView(
                plan.header(),
                plan.plan(),
                plan.parties(),
                Stream.of(PlanSection.Topic.values())
                        .map(
                                topic ->
                                        new SectionRow(
                                                topic,
                                                texts.getOrDefault(topic, ""),
                                                PlanSection.State.DONE,
                                                false,
                                                0))
                        .toList(),
                plan.facts(),
                plan.board());
    }

    @Test
    void whatSaysSomethingElseLooksDifferent() {
        assertThat(
                        Stream.of(
                                facts(NONE, List.of()),
                                help(new TermsRow.Help(null, "a", "", "", "", null, null)),
                                help(new TermsRow.Help(null, "", "a", "", "", null, null)),
                                help(new TermsRow.Help(null, "", "", "a", "", null, null)),
                                help(new TermsRow.Help(null, "", "", "", "a", null, null)),
                                help(new TermsRow.Help(null, "", "", "", "", TODAY, null)),
                                help(new TermsRow.Help(null, "", "", "", "", null, TODAY)),
                                choice(new TermsRow.Choice(TODAY, ""), false),
                                choice(new TermsRow.Choice(null, "a"), false),
                                wish("a", WishRow.Answer.OPEN, ""),
                                wish("a", WishRow.Answer.MET, ""),
                                wish("a", WishRow.Answer.OPEN, "b"),
                                voice("", null),
                                voice("gut", null),
                                voice("", 3),
                                agreed("a", "", Visibility.ALL),
                                agreed("", "a", Visibility.ALL),
                                agreed("a", "", Visibility.ADULTS)))
                .extracting(Fingerprint::of)
                .doesNotHaveDuplicates();
    }

    @Test
    void textIsOfItsTopicAndCannotBeCutDifferently() {
        assertThat(
                        Stream.of(
                                topics(Map.of(PlanSection.Topic.NEEDS, "Ruhe")),
                                topics(Map.of(PlanSection.Topic.HELP, "Ruhe")),
                                topics(
                                        Map.of(
                                                PlanSection.Topic.STRENGTHS,
                                                "a\nNEEDS:1:b",
                                                PlanSection.Topic.NEEDS,
                                                "c")),
                                topics(
                                        Map.of(
                                                PlanSection.Topic.STRENGTHS,
                                                "a",
                                                PlanSection.Topic.NEEDS,
                                                "b\nNEEDS:1:c"))))
                .extracting(Fingerprint::of)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatWaitsToBeConfirmedSaysTheSameAfterwards() {
        TermsRow.Choice choice = new TermsRow.Choice(TODAY, "Zwei Träger");
        assertThat(Fingerprint.of(choice(choice, true)))
                .isEqualTo(Fingerprint.of(choice(choice, false)));
    }

    /** If this fails, every plan that was signed so far counts as changed. */
    @Test
    void whatWasSignedLongAgoStillSaysTheSame() {
        PartyRow rosa =
                new PartyRow(
                        new PersonId(UUID.fromString("6d3b5c53-8f5c-4f0e-9d0c-6f1ad1f3c001")),
                        "Rosa Apfelbaum",
                        Participant.Role.MOTHER,
                        "",
                        PlanParty.Attendance.IN_PERSON,
                        "",
                        "",
                        "",
                        "Wir schaffen das.",
                        PlanParty.Manner.SAID,
                        TODAY,
                        false,
                        null,
                        "",
                        ConsentRow.NONE,
                        0);
        assertThat(Fingerprint.of(PlanFixture.plan("steht da", rosa)))
                .isEqualTo("35300ca70badbb469a28fda4364c20e8ffb3c1f0de343eb6a48ca518b28f8402");
    }
}
