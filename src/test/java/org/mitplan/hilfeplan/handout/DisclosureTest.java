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
import org.mitplan.casefile.Participant;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard;
import org.mitplan.hilfeplan.Standing;
import org.mitplan.people.BirthDate;
import org.mitplan.shared.id.PersonId;

class DisclosureTest {
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
    void peopleOutsideTheFamilyAreNamedByWhatTheyDo(Audience audience) {
        PlanView seen = Disclosure.of(plan, List.of(), audience);
        assertThat(seen.parties())
                .extracting(PartyRow::name)
                .containsExactly(
                        "Mia Quitte",
                        "Rosa Quitte",
                        "Fachkraft der Hilfe",
                        "Schule",
                        "Tilda Tintenfass");
        assertThat(seen.parties()).extracting(PartyRow::organisation).containsOnly("");
        assertThat(seen.board().withoutGoal())
                .extracting(agreement -> String.join(", ", agreement.people()))
                .containsExactly("Rosa Quitte, Fachkraft der Hilfe", "Schule, eine weitere Person");
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
    void noOfSomebodyOutsideTheFamilyStaysWithoutTheirName() {
        PlanView seen =
                Disclosure.of(
                        new InventedPlan()
                                .refused("Lernzeit", Stage.IDEA, "Gerda Grün", "Kein Raum frei.")
                                .view(),
                        List.of(),
                        Audience.FAMILY);
        assertThat(seen.board().withoutGoal().get(0).standing().refusals())
                .containsExactly(
                        new Standing.Reply("Schule", Consent.Answer.NOT_AGREED, "Kein Raum frei."));
    }

    @Test
    void siblingWhoIsNoPartyOfThePlanKeepsTheirName() {
        PlanView breakfast =
                new InventedPlan().agreed("Frühstück", Stage.DOING, "Ben", "Rosa Quitte").view();
        assertThat(
                        Disclosure.of(breakfast, List.of(sibling("Ben", "Quitte")), Audience.FAMILY)
                                .board()
                                .withoutGoal()
                                .get(0)
                                .people())
                .containsExactly("Ben Quitte", "Rosa Quitte");
    }

    private static ParticipantRow sibling(String givenName, String familyName) {
        return new ParticipantRow(
                PersonId.random(),
                givenName,
                familyName,
                Participant.Role.SIBLING,
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
        assertThat(seen.board().goals().get(0).ownWordsBy()).isEqualTo("Mia Quitte");
        assertThat(seen.parties().get(0).view()).isEqualTo(plan.parties().get(0).view());
    }
}
