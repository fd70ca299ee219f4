package org.mitplan.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mitplan.access.Perishable;
import org.mitplan.access.Principal;
import org.mitplan.access.Principals;
import org.mitplan.access.SystemTask;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PrincipalId;
import org.mitplan.shared.id.SessionId;
import org.mitplan.shared.sql.Row;
import org.mitplan.shared.sql.Sql;

/**
 * The sessions of families, partners and machines; of what each shows at its door only a hash is
 * kept.
 */
@ApplicationScoped
@Transactional
public class VisitorSessions implements Perishable {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofHours(10);
    private static final Duration LONGEST_OF_MACHINES = Duration.ofDays(365);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String BEGIN =
            "insert into visitor_session (token_hash, account_id, kind, started_at, last_seen_at)"
                    + " select :token, a.id, a.kind, :now, :now from account a"
                    + " where a.id = :account and a.kind = :kind and a.state = 'ACTIVE'";
    private static final String VISITOR =
            Principals.KNOWN.formatted(
                            ", s.last_seen_at",
                            " join visitor_session s on s.account_id = a.id and s.kind = a.kind")
                    + " and s.token_hash = :token and s.kind = :kind"
                    + " and s.ended_at is null and s.started_at > :oldest and s.last_seen_at > :latest";
    private static final String OF_TOKEN = " where token_hash = :token and kind = :kind";

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "mitplan.session.minutes", defaultValue = "20")
    private int minutes;

    /**
     * Begins a session.
     *
     * @return what is to be shown from now on; empty if nobody of this kind has the account
     */
    public Optional<DeviceToken> begin(AccountId account, PrincipalId.Kind kind) {
        DeviceToken token = DeviceToken.random();
        int begun =
                of(BEGIN, token, kind)
                        .with("account", account)
                        .with("now", clock.instant())
                        .write();
        return begun == 0 ? Optional.empty() : Optional.of(token);
    }

    /** Who shows this token at the door of a kind; to the others it is nothing. */
    public Optional<Principal> visitor(DeviceToken token, PrincipalId.Kind kind) {
        if (token.isMissing()) {
            return Optional.empty();
        }
        boolean machine = kind == PrincipalId.Kind.MACHINE;
        Duration longest = machine ? LONGEST_OF_MACHINES : LONGEST;
        return of(VISITOR, token, kind)
                .with("oldest", ago(longest))
                .with("latest", ago(machine ? longest : Duration.ofMinutes(minutes)))
                .first(row -> seen(row, token, kind));
    }

    /** Noted once a minute, so that a click costs no write. */
    private Principal seen(Row row, DeviceToken token, PrincipalId.Kind kind) {
        Principal visitor = Principals.principal(row, SessionId.random());
        if (row.moment("last_seen_at").isBefore(ago(MINUTE))) {
            of("update visitor_session set last_seen_at = :now" + OF_TOKEN, token, kind)
                    .with("now", clock.instant())
                    .write();
        }
        return visitor;
    }

    /** Whoever shows this token from now on is nobody. */
    public void end(DeviceToken token, PrincipalId.Kind kind) {
        of("update visitor_session set ended_at = :now" + OF_TOKEN, token, kind)
                .with("now", clock.instant())
                .write();
    }

    /** The keys of machines stay. */
    @Override
    public int forget(SystemTask task, Instant now) {
        task.require(SystemTask.Purpose.DELETION);
        return new Sql(
                        database,
                        "delete from visitor_session where ended_at < :before"
                                + " or kind <> 'MACHINE' and last_seen_at < :before")
                .with("before", now.minus(KEPT))
                .write();
    }

    private Sql of(String text, DeviceToken token, PrincipalId.Kind kind) {
        return new Sql(database, text).with("token", token.hash()).with("kind", kind);
    }

    private Instant ago(Duration time) {
        return clock.instant().minus(time);
    }
}
