package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.hilfeplan.PlanFixture.TODAY;

import org.junit.jupiter.api.Test;
import org.mitplan.casefile.Participant;
import org.mitplan.shared.id.PersonId;

class PartyRowTest {
    private static final ConsentRow NO =
            PlanFixture.answers(
                    PlanFixture.answer(
                            1,
                            PlanParty.Answer.DISAGREED,
                            "Das ist zu wenig.",
                            ConsentRow.Manner.PHONE));
    private final PartyRow fritzi =
            new PartyRow(
                    PersonId.random(),
                    "Fritzi Fernrohr",
                    Participant.Role.PROVIDER,
                    "Leuchtturm gGmbH",
                    PlanParty.Attendance.VIDEO,
                    "am Telefon vorbereitet",
                    "Dora Dolmetsch",
                    "Berta Beistand",
                    "Es geht voran.",
                    PlanParty.Manner.WRITTEN,
                    TODAY,
                    true,
                    null,
                    "",
                    NO,
                    4);

    @Test
    void whoIsNotNamedCannotBeGuessedFromWhatStandsBesideTheName() {
        assertThat(fritzi.called("Fachkraft").toString())
                .doesNotContain("Fernrohr", "Leuchtturm", "Dolmetsch", "Beistand");
    }

    @Test
    void whoIsNotNamedKeepsTheirWordsAndTheirNo() {
        PartyRow unnamed = fritzi.called("Fachkraft");
        assertThat(unnamed.name()).isEqualTo("Fachkraft");
        assertThat(unnamed.view()).isEqualTo("Es geht voran.");
        assertThat(unnamed.viewManner()).isEqualTo(PlanParty.Manner.WRITTEN);
        assertThat(unnamed.answer()).isEqualTo(PlanParty.Answer.DISAGREED);
        assertThat(unnamed.answerWords()).isEqualTo("Das ist zu wenig.");
        assertThat(unnamed.attendance()).isEqualTo(PlanParty.Attendance.VIDEO);
        assertThat(unnamed.person()).isEqualTo(fritzi.person());
    }
}
