package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.mitplan.casefile.Participant;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.people.BirthDate;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;

class HilfeplanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PlanDays DAYS = new PlanDays(TODAY.plusDays(9), TODAY);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final AccountId TILDA = AccountId.random();
    private final Hilfeplan plan =
            Hilfeplan.after(null, CaseFileId.random(), DAYS, AccountId.random(), Instant.EPOCH);
    private final PlanSection needs =
            PlanSection.open(PlanId.random(), CaseFileId.random(), PlanSection.Topic.NEEDS);
    private final PlanParty mia =
            PlanParty.of(PlanId.random(), CaseFileId.random(), participant(), 0);

    private static ParticipantRow participant() {
        return new ParticipantRow(
                PersonId.random(),
                "Mia",
                "Apfelbaum",
                "Mia Apfelbaum",
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
        return new ViewInput(PersonId.random(), words, PlanParty.Manner.SAID, on, "", 0);
    }

    @Test
    void planNeedsBothDays() {
        PlanDays none = new PlanDays(null, TODAY);
        assertThatThrownBy(() -> plan.isAbout(Hilfeplan.Kind.FIRST, none))
                .hasMessage("plan.days.missing");
    }

    @Test
    void versionIsNotLockedBeforeItsMeeting() {
        assertThatThrownBy(() -> plan.metBy(TODAY)).hasMessage("plan.meeting.ahead");
        assertThat(plan.metBy(TODAY.plusDays(9))).isSameAs(plan);
    }

    @Test
    void lockedVersionNeverChangesAgain() {
        plan.lock(PlanFixture.plan(""), TILDA, "Tilda", Instant.EPOCH);
        assertThatThrownBy(() -> plan.isAbout(Hilfeplan.Kind.FIRST, DAYS))
                .hasMessage("plan.locked");
        assertThatThrownBy(() -> plan.lock(PlanFixture.plan(""), TILDA, "Tilda", Instant.EPOCH))
                .hasMessage("plan.locked");
    }

    @Test
    void nobodySaidAnythingTomorrow() {
        assertThatThrownBy(() -> mia.sees(view("x", TODAY.plusDays(1)), CLOCK))
                .hasMessage("plan.view.ahead");
    }

    @Test
    void topicWrittenInViewOfAnOlderVersionIsRefused() {
        assertThatThrownBy(() -> needs.says("x", true, 3)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> needs.says("x".repeat(20_001), true, 0))
                .hasMessage("plan.text.toolong");
    }

    @Test
    void onlyTheFirstVersionIsAFirstPlan() {
        assertThatThrownBy(() -> plan.isAbout(Hilfeplan.Kind.REVISION, DAYS))
                .hasMessage("plan.kind.first");
    }

    @Test
    void textThatIsChangedCountsAsConfirmed() {
        needs.takesOver("von früher");
        assertThat(new TopicInput(row(true), "von früher", false).isUnchanged()).isFalse();
        needs.says("von heute", false, 0);
        assertThat(new TopicInput(row(false), "von früher", false).isUnchanged()).isTrue();
    }

    private static SectionRow row(boolean takenOver) {
        return new SectionRow(
                PlanSection.Topic.NEEDS, "von früher", PlanSection.State.IN_WORK, takenOver, 0);
    }

    @Test
    void partsStandInOneOrderAndTheLastHasNoNext() {
        PlanView view = PlanFixture.plan("", PlanFixture.mia(""));
        assertThat(PlanPart.ATTENDANCE.next(view)).hasValue(PlanPart.SINCE);
        assertThat(PlanPart.SINCE.next(view)).hasValue(PlanPart.VIEWS);
        assertThat(PlanPart.CONSENT.next(view)).isEmpty();
        assertThat(PlanPart.of("no such part")).isEqualTo(PlanPart.ATTENDANCE);
        assertThat(PlanPart.NEEDS.topic()).hasValue(PlanSection.Topic.NEEDS);
        assertThat(PlanPart.GOALS.topic()).isEmpty();
    }

    @Test
    void partsThatOnlySomePlansNeedAreLeftOutElsewhere() {
        PlanView small = PlanFixture.plan("", PlanFixture.mia(""));
        assertThat(PlanPart.of(small))
                .doesNotContain(
                        PlanPart.EVALUATION,
                        PlanPart.PERSPECTIVE,
                        PlanPart.EVERYDAY,
                        PlanPart.AFTERCARE);
        assertThat(PlanPart.of(PlanFixture.plan("steht da", PlanFixture.mia(""))))
                .contains(PlanPart.PERSPECTIVE, PlanPart.AFTERCARE);
        assertThat(PlanPart.of(help(FormOfHelp.FOSTER_CARE))).contains(PlanPart.PERSPECTIVE);
        assertThat(PlanPart.of(help(FormOfHelp.YOUNG_ADULT))).contains(PlanPart.AFTERCARE);
    }

    private static PlanView help(FormOfHelp form) {
        return PlanFixture.plan(PlanFixture.help(form));
    }
}
