package org.mitplan.access.duty;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Impersonation;
import org.mitplan.access.Role;
import org.mitplan.access.Section;
import org.mitplan.access.StaffMember;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.SessionId;

class HandoverTest {
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private final AccountId giver = AccountId.random();
    private final AccountId receiver = AccountId.random();

    private Handover offered(String note) {
        StaffMember person =
                new StaffMember(
                        giver,
                        PersonId.random(),
                        "Tilda Tintenfass",
                        null,
                        "",
                        Set.of(Role.CASEWORKER),
                        SessionId.random());
        CaseAccess access =
                Impersonation.token(
                        person, CaseFileId.random(), Section.RESPONSIBILITY, Action.WRITE);
        return Handover.offered(access, receiver, note, NOW);
    }

    @Test
    void onlyTheReceiverAnswers() {
        Handover offer = offered("");
        assertThatThrownBy(() -> offer.accept(giver, NOW)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offer.decline(giver, "nein", NOW)).isInstanceOf(NotFound.class);
        assertThatCode(() -> offer.accept(receiver, NOW)).doesNotThrowAnyException();
    }

    @Test
    void offerIsAnsweredOnce() {
        Handover accepted = offered("");
        accepted.accept(receiver, NOW);
        assertThatThrownBy(() -> accepted.accept(receiver, NOW)).hasMessage("handover.over");
        assertThatThrownBy(() -> accepted.withdraw(giver, NOW)).hasMessage("handover.over");
        Handover withdrawn = offered("");
        withdrawn.withdraw(giver, NOW);
        assertThatThrownBy(() -> withdrawn.accept(receiver, NOW)).hasMessage("handover.over");
    }

    @Test
    void whoDeclinesSaysWhy() {
        assertThatThrownBy(() -> offered("").decline(receiver, "  ", NOW))
                .hasMessage("handover.reason.missing");
        assertThatThrownBy(() -> offered("").decline(receiver, "x".repeat(1001), NOW))
                .hasMessage("handover.reason.toolong");
    }

    @Test
    void noteIsBounded() {
        assertThatCode(() -> offered("x".repeat(1000))).doesNotThrowAnyException();
        assertThatThrownBy(() -> offered("x".repeat(1001)))
                .isInstanceOf(DomainException.class)
                .hasMessage("handover.note.toolong");
    }
}
