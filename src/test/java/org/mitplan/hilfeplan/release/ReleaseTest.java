package org.mitplan.hilfeplan.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mitplan.hilfeplan.PlanFixture.CLOCK;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mitplan.access.Action;
import org.mitplan.asvs.Asvs;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.ReleaseRow;
import org.mitplan.hilfeplan.part.Fingerprint;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;

@Asvs("2.3.1")
class ReleaseTest {
    private static final AccountId TILDA = AccountId.random();
    private static final AccountId HELENE = AccountId.random();
    private static final String TEXT = Fingerprint.of(PlanFixture.plan(ReleaseRow.NONE));

    private static PlanView plan(ReleaseRow.Step step, String content) {
        return PlanFixture.plan(
                new ReleaseRow(step, "", content, TILDA, "Tilda", Instant.EPOCH, 1));
    }

    private static void decide(PlanView plan, ReleaseRow.Step step, String note, AccountId by) {
        Release.decided(plan, new ReleaseInput(step, note, 1), by, CLOCK);
    }

    @Test
    void onlyACompletePlanIsHandedOver() {
        PlanView empty = PlanFixture.plan("", PlanFixture.mia("Ich will zum Fußball."));
        assertThatThrownBy(() -> Release.submitted(empty, TILDA, CLOCK))
                .hasMessage("plan.lock.incomplete");
        Release release = Release.submitted(PlanFixture.plan(ReleaseRow.NONE), TILDA, CLOCK);
        assertThat(release.needs()).isEqualTo(Action.WRITE);
    }

    @Test
    void whatWaitsAlreadyIsNotHandedOverTwiceUnlessItChanged() {
        PlanView waits = plan(ReleaseRow.Step.SUBMITTED, TEXT);
        assertThatThrownBy(() -> Release.submitted(waits, TILDA, CLOCK))
                .hasMessage("release.waits");
        assertThatCode(
                        () ->
                                Release.submitted(
                                        plan(ReleaseRow.Step.SUBMITTED, "older"), TILDA, CLOCK))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyReleasesWhatTheyHandedOverThemselves() {
        PlanView waits = plan(ReleaseRow.Step.SUBMITTED, TEXT);
        assertThatThrownBy(() -> decide(waits, ReleaseRow.Step.APPROVED, "", TILDA))
                .hasMessage("release.own");
        assertThatCode(() -> decide(waits, ReleaseRow.Step.APPROVED, "", HELENE))
                .doesNotThrowAnyException();
    }

    @Test
    void planGoesBackWithAWordOnly() {
        PlanView waits = plan(ReleaseRow.Step.SUBMITTED, TEXT);
        assertThatThrownBy(() -> decide(waits, ReleaseRow.Step.RETURNED, " ", HELENE))
                .hasMessage("release.note.missing");
        assertThatThrownBy(() -> decide(waits, ReleaseRow.Step.RETURNED, "x".repeat(2001), HELENE))
                .hasMessage("release.note.toolong");
        assertThatCode(() -> decide(waits, ReleaseRow.Step.RETURNED, "Es fehlt etwas.", HELENE))
                .doesNotThrowAnyException();
    }

    @Test
    void releaseIsRefusedIfThePlanChangedOrWentOnMeanwhile() {
        for (PlanView plan :
                new PlanView[] {
                    plan(ReleaseRow.Step.SUBMITTED, "older"),
                    plan(ReleaseRow.Step.APPROVED, TEXT),
                    plan(ReleaseRow.Step.RETURNED, TEXT),
                    PlanFixture.plan(ReleaseRow.NONE)
                }) {
            assertThatThrownBy(() -> decide(plan, ReleaseRow.Step.APPROVED, "", HELENE))
                    .isInstanceOf(Stale.class);
        }
        PlanView waits = plan(ReleaseRow.Step.SUBMITTED, TEXT);
        ReleaseInput older = new ReleaseInput(ReleaseRow.Step.APPROVED, "", 0);
        assertThatThrownBy(() -> Release.decided(waits, older, HELENE, CLOCK))
                .isInstanceOf(Stale.class);
    }

    @Test
    void releaseCoversTheWordsThatWereSeenAndNoOthers() {
        ReleaseRow released = plan(ReleaseRow.Step.APPROVED, TEXT).plan().release();
        assertThat(released.covers(TEXT)).isTrue();
        assertThat(released.covers("other")).isFalse();
        assertThat(released.isBefore("other")).isTrue();
        assertThat(ReleaseRow.NONE.covers(TEXT)).isFalse();
        assertThat(ReleaseRow.NONE.isBefore(TEXT)).isFalse();
    }
}
