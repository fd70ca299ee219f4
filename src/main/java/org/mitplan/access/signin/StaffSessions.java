package org.mitplan.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mitplan.access.Perishable;
import org.mitplan.access.Principals;
import org.mitplan.access.StaffMember;
import org.mitplan.access.SystemTask;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.SessionId;
import org.mitplan.shared.sql.Row;
import org.mitplan.shared.sql.Sql;

/**
 * The sessions of members of staff: begun by signing in, ended by anybody's leave on its next
 * click.
 */
@ApplicationScoped
@Transactional
public class StaffSessions implements Perishable {
    /** So long it stays known who was signed in when. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final Duration LONGEST = Duration.ofHours(10);
    private static final String RUNNING = " and s.ended_at is null and s.started_at > :oldest";
    private static final String PERSON =
            Principals.KNOWN.formatted("", " join staff_session s on s.account_id = a.id")
                    + " and a.kind = 'STAFF' and s.id = :session"
                    + RUNNING;
    private static final String OPEN =
            "select s.id, s.device, s.started_at, s.last_seen_at from staff_session s"
                    + " where s.account_id = :account and s.last_seen_at > :latest"
                    + RUNNING
                    + " order by s.last_seen_at desc, s.id";
    private static final int MOST = 100;
    private static final String BEGIN =
            "insert into staff_session (id, account_id, device, started_at, last_seen_at)"
                    + " values (:session, :account, :device, :now, :now)";
    private static final String PROVED =
            "select 1 from staff_session where id = :session and proved_at > :since";
    private static final String END =
            "update staff_session set ended_at = :now where ended_at is null and account_id = :account";

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;
    @Inject private Event<SessionEnded> ends;

    @Inject
    @ConfigProperty(name = "mitplan.session.minutes", defaultValue = "20")
    private int minutes;

    /** In a transaction of its own: nothing is locked while a password is being checked. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    SessionId begin(AccountId account, SessionRow.Device device) {
        SessionId session = SessionId.random();
        new Sql(database, BEGIN)
                .with("session", session)
                .with("account", account)
                .with("device", device)
                .with("now", clock.instant())
                .write();
        return session;
    }

    /** Who works in this session, as the office stands now: the one statement of each click. */
    Optional<StaffMember> person(SessionId session) {
        return new Sql(database, PERSON)
                .with("session", session)
                .with("oldest", ago(LONGEST))
                .first(row -> Principals.staff(row, session));
    }

    /** The sessions of an account in which somebody could go on working, the newest first. */
    List<SessionRow> open(StaffMember person) {
        return new Sql(database, OPEN)
                .with("account", person.account())
                .with("oldest", ago(LONGEST))
                .with("latest", ago(Duration.ofMinutes(minutes + 1L)))
                .rows(MOST, row -> open(row, person));
    }

    private static SessionRow open(Row row, StaffMember person) {
        SessionId session = row.id("id", SessionId::new);
        return new SessionRow(
                session,
                row.constant("device", SessionRow.Device.class),
                row.moment("started_at"),
                row.moment("last_seen_at"),
                person.session().equals(session));
    }

    void seen(SessionId session) {
        new Sql(database, "update staff_session set last_seen_at = :now where id = :session")
                .with("now", clock.instant())
                .with("session", session)
                .write();
    }

    /** Whether the password of this session's person was asked for again lately. */
    boolean isProved(SessionId session, Duration lately) {
        return new Sql(database, PROVED)
                .with("session", session)
                .with("since", ago(lately))
                .finds();
    }

    /** In a transaction of its own: it stays true whatever becomes of what the person wanted. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void prove(SessionId session) {
        new Sql(database, "update staff_session set proved_at = :now where id = :session")
                .with("now", clock.instant())
                .with("session", session)
                .write();
    }

    void end(AccountId account, SessionId session) {
        end(" and id = :session", account, session);
    }

    void endAllBut(AccountId account, SessionId kept) {
        end(" and id <> :session", account, kept);
    }

    void endAll(AccountId account) {
        endAllBut(account, SessionId.random());
    }

    @Override
    public int forget(SystemTask task, Instant now) {
        task.require(SystemTask.Purpose.DELETION);
        return new Sql(
                        database,
                        "delete from staff_session where ended_at < :before or last_seen_at < :before")
                .with("before", now.minus(KEPT))
                .write();
    }

    private void end(String which, AccountId account, SessionId session) {
        new Sql(database, END + which)
                .with("account", account)
                .with("now", clock.instant())
                .with("session", session)
                .write();
        ends.fire(new SessionEnded(account));
    }

    private Instant ago(Duration time) {
        return clock.instant().minus(time);
    }
}
