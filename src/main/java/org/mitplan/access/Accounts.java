package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.TeamId;

/** The members of staff who may sign in. */
@ApplicationScoped
class Accounts {
    private static final String SIGNED_IN =
            "select a.id, a.person_id, a.display_name, a.team_id, t.name, a.session_epoch,"
                    + " (select group_concat(r.role) from account_role r where r.account_id = a.id)"
                    + " from account a left join team t on t.id = a.team_id"
                    + " where a.id = ?1 and a.session_epoch = ?2 and a.state = 'ACTIVE'";
    private static final String CREDENTIALS =
            "select id, password_hash, session_epoch from account where sign_in_name = ?1 and state = 'ACTIVE'";

    @PersistenceContext private EntityManager database;

    /** What a sign-in is checked against. */
    record Credentials(AccountId account, String passwordHash, int sessionEpoch) {}

    Optional<SignedIn> signedIn(AccountId account, int sessionEpoch) {
        return Row.all(
                        database.createNativeQuery(SIGNED_IN)
                                .setParameter(1, account.value())
                                .setParameter(2, sessionEpoch),
                        Accounts::signedIn)
                .stream()
                .findFirst();
    }

    Optional<Credentials> credentials(String signInName) {
        return Row.all(
                        database.createNativeQuery(CREDENTIALS).setParameter(1, signInName),
                        row ->
                                new Credentials(
                                        row.id(0, AccountId::new), row.text(1), row.number(2)))
                .stream()
                .findFirst();
    }

    private static SignedIn signedIn(Row row) {
        return new SignedIn(
                row.id(0, AccountId::new),
                row.id(1, PersonId::new),
                row.text(2),
                row.id(3, TeamId::new),
                row.text(4),
                Arrays.stream(row.text(6).split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.number(5));
    }
}
