package org.mitplan.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mitplan.casefile.CasePeople;
import org.mitplan.casefile.Participant;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.people.BirthDate;
import org.mitplan.people.Custody;
import org.mitplan.people.PersonDetails;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.web.Differences;

class PersonFormTest {
    private static final LocalDate BORN = LocalDate.of(1988, 2, 29);

    private static ParticipantRow rosa() {
        return new ParticipantRow(
                PersonId.random(),
                "Rosa",
                "Apfelbaum",
                "Rosa Apfelbaum",
                Participant.Role.FOSTER_CARER,
                "Pflegekinderdienst",
                BirthDate.Known.KNOWN,
                BORN,
                "Ukrainisch",
                true,
                "0151 2345",
                Custody.Kind.GUARDIAN,
                "Beschluss 3 F 17/25",
                4);
    }

    @Test
    void whatNobodyTouchedIsStoredAsItStood() {
        assertThat(PersonForm.of(rosa()).input())
                .isEqualTo(
                        new CasePeople.Input(
                                new PersonDetails(
                                        "Rosa",
                                        "Apfelbaum",
                                        BirthDate.Known.KNOWN,
                                        BORN,
                                        "Ukrainisch",
                                        true,
                                        "0151 2345"),
                                Participant.Role.FOSTER_CARER,
                                "Pflegekinderdienst",
                                Custody.Kind.GUARDIAN,
                                "Beschluss 3 F 17/25"));
    }

    @Test
    void newPersonWasNotAskedForABirthDateAndHasNoCustody() {
        CasePeople.Input fresh = new PersonForm().input();
        assertThat(fresh.details().birthDateKnown()).isEqualTo(BirthDate.Known.NOT_ASKED);
        assertThat(fresh.details().interpreter()).isFalse();
        assertThat(fresh.custody()).isNull();
    }

    @Test
    void dayBesideAnAnswerThatNobodyChoseIsTheAnswer() {
        PersonForm form = new PersonForm();
        form.setBirthDate(BORN);
        assertThat(form.input().details().birthDateKnown()).isEqualTo(BirthDate.Known.KNOWN);
        form.setKnown(BirthDate.Known.UNKNOWN);
        assertThat(form.input().details().birthDateKnown()).isEqualTo(BirthDate.Known.UNKNOWN);
        PersonForm known = PersonForm.of(rosa());
        known.setKnown(BirthDate.Known.NOT_ASKED);
        assertThat(known.input().details().birthDateKnown()).isEqualTo(BirthDate.Known.NOT_ASKED);
    }

    @Test
    void onlyWhatDiffersIsShownInAClash() {
        PersonForm form = PersonForm.of(rosa());
        form.setPhone("0151 9999");
        form.setInterpreter(false);
        form.setBirthDate(null);
        assertThat(form.differences(rosa()))
                .extracting(Differences.Line::theirs)
                .containsExactly("29.02.1988", "ja", "0151 2345");
        assertThat(PersonForm.of(rosa()).differences(rosa())).isEmpty();
    }
}
