package org.mitplan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.access.Role;
import org.mitplan.asvs.Asvs;
import org.mitplan.start.DemoSignIns;

/** The password is asked for again before rights are given; Lore is here for these tests alone. */
class StepUpIT extends InOffice {
    private final String lore = "probe." + UUID.randomUUID();
    private ProposalRow row;

    @BeforeEach
    void proposeSomething() {
        execute(
                "insert into account (id, sign_in_name, display_name, person_id, team_id, password_hash)"
                        + " select uuid(), '%s', 'Lore', person_id, team_id, password_hash"
                                .formatted(lore)
                        + " from account where sign_in_name = 'tilda.tintenfass'");
        desk.propose(
                new Wish(
                        Proposal.Kind.GRANT_ROLE,
                        account("bruno.bueroklammer"),
                        Role.FINANCE_UNIT,
                        null));
        database.flush();
        become(lore, Role.TEAM_LEAD);
        row =
                approvals.waiting().proposals().stream()
                        .filter(one -> one.signInName().equals("bruno.bueroklammer"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    @Asvs("7.5.1")
    void nothingIsConfirmedWithoutTheRightPassword() {
        assertThat(approvals.waiting().fresh()).isFalse();
        assertThatThrownBy(() -> approvals.confirm(knowing("", row)))
                .hasMessage("stepup.password.missing");
        assertThatThrownBy(() -> approvals.confirm(knowing("falsch", row)))
                .hasMessage("stepup.password.wrong");
        assertThat(approvals.waiting().proposals()).contains(row);
        approvals.confirm(knowing(DemoSignIns.PASSWORD, row));
        database.flush();
        assertThat(approvals.waiting().proposals()).doesNotContain(row);
    }

    @Test
    void guessingIsSlowedDownLikeSigningIn() {
        List<String> said =
                IntStream.range(0, 16)
                        .mapToObj(i -> catchThrowable(() -> approvals.confirm(knowing("?", row))))
                        .map(Throwable::getMessage)
                        .toList();
        assertThat(said).startsWith("stepup.password.wrong").endsWith("password.wait");
    }
}
