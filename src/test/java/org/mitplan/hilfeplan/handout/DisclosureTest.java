package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mitplan.board.Consent;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.casefile.Participant;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard;
import org.mitplan.hilfeplan.QuotedPerson;
import org.mitplan.hilfeplan.Standing;
import org.mitplan.people.BirthDate;
import org.mitplan.shared.id.PersonId;

class DisclosureTest {
    private static final PlanView LONG_AGO =
            PlanFixture.plan(
                    new QuotedBoard(List.of(), List.of(deed("Müll", PlanFixture.called("Kai")))));
    private final PlanView plan =
            new InventedPlan()
                    .goal("Zum Fußball", "Ich will in die Mannschaft.", "Mia")
                    .agreed("Anmelden", Stage.AGREED, "Rosa Quitte", "Fritzi Fernrohr")
                    .agreed("Zeugnis mitbringen", Stage.AGREED, "Gerda Grün", "Nora Nachbarin")
                    .view();

    @Test
    void officeReadsEverything() {
        assertThat(Disclosure.of(plan, List.of(), Audience.OFFICE)).isSameAs(plan);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAMILY", "CHILD"})
    void familyAndWhoWorksWithItAreNamedAndOthersByWhatTheyDo(Audience audience) {
        PlanView seen = Disclosure.of(plan, List.of(), audience);
        assertThat(seen.parties())
                .extracting(PartyRow::name)
                .containsExactly(
                        "Mia Quitte",
                        "Rosa Quitte",
                        "Fritzi Fernrohr",
                        "Gerda Grün",
                        "Tilda Tintenfass");
        assertThat(seen.parties()).extracting(PartyRow::organisation).containsOnly("");
        assertThat(seen.board().withoutGoal())
                .extracting(agreement -> QuotedPerson.names(agreement.people()))
                .containsExactly("Rosa Quitte, Fritzi Fernrohr", "Gerda Grün, eine weitere Person");
    }

    @ParameterizedTest
    @CsvSource({"OFFICE, 'Bus, Brief, Termin'", "FAMILY, 'Bus, Termin'", "CHILD, 'Bus, Brief'"})
    void eachAudienceReadsWhatIsVisibleToIt(Audience audience, String titles) {
        PlanView restricted =
                new InventedPlan()
                        .visible("Bus", Visibility.ALL)
                        .visible("Brief", Visibility.CHILD_AND_WORKER)
                        .visible("Termin", Visibility.ADULTS)
                        .view();
        assertThat(Disclosure.of(restricted, List.of(), audience).board().withoutGoal())
                .extracting(QuotedBoard.QuotedAgreement::title)
                .containsExactly(titles.split(", "));
    }

    @Test
    void noOfSomebodyWhoHasNoOfficeInThePlanStaysWithoutTheirName() {
        PlanView seen =
                Disclosure.of(
                        new InventedPlan()
                                .refused("Lernzeit", Stage.IDEA, "Nora Nachbarin", "Kein Raum.")
                                .view(),
                        List.of(),
                        Audience.FAMILY);
        assertThat(seen.board().withoutGoal().get(0).standing().refusals())
                .containsExactly(
                        new Standing.Reply(
                                PlanFixture.called("eine weitere Person"),
                                Consent.Answer.NOT_AGREED,
                                "Kein Raum."));
    }

    @Test
    void whoIsOnlyInTheFileIsNamedByTheirOffice() {
        PlanView seen =
                Disclosure.of(
                        new InventedPlan().agreed("Zuhören", Stage.AGREED, "Lutz Lehrer").view(),
                        List.of(
                                participant("Lutz", "Lehrer", Participant.Role.SCHOOL),
                                participant("Vera", "Verein", Participant.Role.TRUSTED_PERSON)),
                        Audience.FAMILY);
        assertThat(seen.board().withoutGoal().get(0).people())
                .containsExactly(PlanFixture.called("Schule"));
    }

    @Test
    void workerOfTheHelpIsNoSecretToTheFamily() {
        PlanView help =
                new InventedPlan()
                        .helps(FormOfHelp.FAMILY_SUPPORT, "Leuchtturm", "Kim Kompass", "6 Stunden")
                        .view();
        assertThat(Disclosure.of(help, List.of(), Audience.CHILD).terms().help().worker())
                .isEqualTo("Kim Kompass");
    }

    @Test
    void siblingWhoIsNoPartyOfThePlanKeepsTheirName() {
        PlanView breakfast =
                new InventedPlan().agreed("Frühstück", Stage.DOING, "Ben", "Rosa Quitte").view();
        assertThat(
                        Disclosure.of(
                                        breakfast,
                                        List.of(
                                                participant(
                                                        "Ben", "Quitte", Participant.Role.SIBLING)),
                                        Audience.FAMILY)
                                .board()
                                .withoutGoal()
                                .get(0)
                                .people())
                .extracting(QuotedPerson::name)
                .containsExactly("Ben Quitte", "Rosa Quitte");
    }

    private static ParticipantRow participant(
            String givenName, String familyName, Participant.Role role) {
        return new ParticipantRow(
                PersonId.random(),
                givenName,
                familyName,
                givenName + " " + familyName,
                role,
                "",
                BirthDate.Known.NOT_ASKED,
                null,
                "de",
                false,
                "",
                null,
                "",
                0);
    }

    @Test
    void ownWordsKeepTheirPerson() {
        PlanView seen = Disclosure.of(plan, List.of(), Audience.FAMILY);
        assertThat(seen.board().goals().get(0).ownWordsBy().name()).isEqualTo("Mia Quitte");
        assertThat(seen.parties().get(0).view()).isEqualTo(plan.parties().get(0).view());
    }

    @Test
    void fatherAndSonOfOneNameNeverStandForEachOther() {
        ParticipantRow son = participant("Kai", "Quitte", Participant.Role.SIBLING);
        ParticipantRow father = participant("Kai", "Kante", Participant.Role.FATHER);
        PlanView seen =
                Disclosure.of(
                        PlanFixture.plan(
                                new QuotedBoard(
                                        List.of(),
                                        List.of(
                                                deed("Müll", person(father)),
                                                deed("Abwasch", person(son))))),
                        List.of(son, father),
                        Audience.FAMILY);
        assertThat(seen.board().withoutGoal())
                .extracting(one -> QuotedPerson.names(one.people()))
                .containsExactly("Kai Kante", "Kai Quitte");
    }

    @Test
    void nameThatSeveralBearStandsInPlansOfLongAgoAsItWasWritten() {
        List<ParticipantRow> family =
                List.of(
                        participant("Kai", "Quitte", Participant.Role.SIBLING),
                        participant("Kai", "Kante", Participant.Role.FATHER));
        assertThat(people(Disclosure.of(LONG_AGO, family, Audience.FAMILY)))
                .containsExactly(PlanFixture.called("Kai"));
        assertThat(people(Disclosure.of(LONG_AGO, family.subList(0, 1), Audience.FAMILY)))
                .containsExactly(new QuotedPerson(family.get(0).person(), "Kai Quitte"));
    }

    @Test
    void nameOfWhomTheFileNamesToNobodyIsNotPrintedEither() {
        List<ParticipantRow> strangers =
                List.of(
                        participant("Kai", "Kummer", Participant.Role.TRUSTED_PERSON),
                        participant("Kai", "Kiosk", Participant.Role.OTHER));
        assertThat(people(Disclosure.of(LONG_AGO, strangers, Audience.FAMILY)))
                .containsExactly(PlanFixture.called("eine weitere Person"));
    }

    private static List<QuotedPerson> people(PlanView view) {
        return view.board().withoutGoal().get(0).people();
    }

    private static QuotedPerson person(ParticipantRow row) {
        return new QuotedPerson(row.person(), row.name());
    }

    private static QuotedBoard.QuotedAgreement deed(String title, QuotedPerson who) {
        return new QuotedBoard.QuotedAgreement(
                "", title, "", Stage.AGREED, null, Rhythm.NONE, List.of(who), Standing.PLAIN);
    }
}
