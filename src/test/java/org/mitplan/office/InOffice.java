package org.mitplan.office;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mitplan.access.Actor;
import org.mitplan.access.Impersonation;
import org.mitplan.access.Role;
import org.mitplan.access.signin.DeviceToken;
import org.mitplan.access.signin.Redemption;
import org.mitplan.access.signin.SessionRow;
import org.mitplan.access.signin.SignInTry;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AccountId;
import org.mitplan.start.DemoSignIns;
import org.mitplan.testbed.InContainer;
import org.mitplan.testbed.Transactions;

/** What tests about accounts begin with: Anton keeps the accounts, and nothing of it stays. */
@InContainer
abstract class InOffice {
    static final String FRESH = "Zwei Igel im Regen";
    @PersistenceContext EntityManager database;
    @Inject StaffRegister register;
    @Inject ProposalDesk desk;
    @Inject ApprovalDesk approvals;
    @Inject TeamRegister teams;
    @Inject Redemption redemption;
    @Inject Actor actor;

    @BeforeEach
    void begin() throws Exception {
        Transactions.begin();
        become("anton.admin", Role.ADMINISTRATOR);
    }

    @AfterEach
    void rollBack() throws Exception {
        Transactions.rollback();
    }

    final void lasts(String code, String time) {
        execute("delete from access_code");
        execute(
                "insert into access_code select id, unhex(sha2('%s', 256)), utc_timestamp(6) %s"
                                .formatted(code.replace("-", ""), time)
                        + " from account where sign_in_name = 'bruno.bueroklammer'");
    }

    final String newCodeFor(String name) {
        desk.propose(new Wish(Proposal.Kind.RESET_PASSWORD, account(name), null, null));
        become("helene.heftstreifen", Role.TEAM_LEAD);
        return confirm(name);
    }

    final String confirm(String signInName) {
        database.flush();
        ProposalRow found =
                approvals.waiting().proposals().stream()
                        .filter(row -> row.signInName().equals(signInName))
                        .findFirst()
                        .orElseThrow();
        String code = approvals.confirm(knowing(DemoSignIns.PASSWORD, found)).orElseThrow().text();
        database.flush();
        return code;
    }

    static ConfirmInput knowing(String password, ProposalRow row) {
        return new ConfirmInput(row.id(), row.version(), password.toCharArray());
    }

    final boolean redeem(String name, String code) {
        return redemption.redeem(attempt(name, code), FRESH);
    }

    static SignInTry attempt(String name, String code) {
        return new SignInTry(
                name,
                code.toCharArray(),
                SessionRow.Device.COMPUTER,
                "192.0.2.7",
                new DeviceToken(""));
    }

    final StaffList all() {
        return register.list(new StaffQuery("", null, null, null, 0));
    }

    final List<String> names(StaffQuery wanted) {
        return register.list(wanted).rows().stream().map(MemberRow::name).toList();
    }

    final int version(AccountId account) {
        return register.show(account).member().version();
    }

    final void become(String name, Role role) {
        Impersonation.of(actor, Impersonation.somebody(account(name), role));
    }

    final AccountId account(String name) {
        return Row.all(
                        database.createNativeQuery("select id from account where sign_in_name = ?1")
                                .setParameter(1, name),
                        row -> row.id(0, AccountId::new))
                .get(0);
    }

    final void execute(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
