package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mitplan.casefile.Participant;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.people.BirthDate;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;

class HilfeplanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PlanDays DAYS = new PlanDays(TODAY.plusDays(9), TODAY);
    private final Hilfeplan plan = Hilfeplan.after(null, CaseFileId.random(), DAYS, Instant.EPOCH);
    private final PlanSection needs =
            PlanSection.open(PlanId.random(), CaseFileId.random(), PlanSection.Topic.NEEDS);
    private final PlanParty mia =
            PlanParty.of(PlanId.random(), CaseFileId.random(), participant(), 0);

    private static ParticipantRow participant() {
        return new ParticipantRow(
                PersonId.random(),
                "Mia",
                "Apfelbaum",
                Participant.Role.YOUNG_PERSON,
                "",
                BirthDate.Known.NOT_ASKED,
                null,
                "",
                false,
                "",
                null,
                "",
                0);
    }

    private static ViewInput view(String words, LocalDate on) {
        return new ViewInput(PersonId.random(), words, PlanParty.Manner.SAID, on, false, "", 0);
    }

    @Test
    void planNeedsBothDays() {
        PlanDays none = new PlanDays(null, TODAY);
        assertThatThrownBy(() -> plan.isAbout(none)).hasMessage("plan.days.missing");
    }

    @Test
    void lockedVersionNeverChangesAgain() {
        plan.lock("{}", AccountId.random(), Instant.EPOCH);
        assertThatThrownBy(() -> plan.isAbout(DAYS)).hasMessage("plan.locked");
        assertThatThrownBy(() -> plan.lock("{}", AccountId.random(), Instant.EPOCH))
                .hasMessage("plan.locked");
    }

    @Test
    void nobodySaidAnythingTomorrow() {
        assertThatThrownBy(() -> mia.sees(view("x", TODAY.plusDays(1)), TODAY))
                .hasMessage("plan.view.ahead");
    }

    @Test
    void topicWrittenInViewOfAnOlderVersionIsRefused() {
        assertThatThrownBy(() -> needs.says("x", true, 3)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> needs.says("x".repeat(20_001), true, 0))
                .hasMessage("plan.text.toolong");
    }

    @Test
    void partsStandInOneOrderAndTheLastHasNoNext() {
        assertThat(PlanPart.ATTENDANCE.next()).hasValue(PlanPart.SINCE);
        assertThat(PlanPart.CONSENT.next()).isEmpty();
        assertThat(PlanPart.of("no such part")).isEqualTo(PlanPart.ATTENDANCE);
        assertThat(PlanPart.NEEDS.topic()).hasValue(PlanSection.Topic.NEEDS);
        assertThat(PlanPart.GOALS.topic()).isEmpty();
    }
}
