package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.SessionId;
import org.mitplan.shared.id.TeamId;

/**
 * The sessions of members of staff: begun by signing in, ended by anybody's leave on its next
 * click.
 */
@ApplicationScoped
class StaffSessions {
    private static final Duration LONGEST = Duration.ofHours(10);
    private static final String RUNNING = " and s.ended_at is null and s.started_at > ?2";
    private static final String PERSON =
            "select a.id, a.person_id, a.display_name, a.team_id, t.name,"
                    + " (select group_concat(r.role) from account_role r where r.account_id = a.id), s.id"
                    + " from staff_session s join account a on a.id = s.account_id"
                    + " left join team t on t.id = a.team_id"
                    + " where s.id = ?1 and a.state = 'ACTIVE'"
                    + RUNNING;
    private static final String OPEN =
            "select s.id, s.device, s.started_at, s.last_seen_at from staff_session s"
                    + " where s.account_id = ?1 and s.last_seen_at > ?3"
                    + RUNNING
                    + " order by s.last_seen_at desc limit 100";
    private static final String BEGIN =
            "insert into staff_session (id, account_id, device, started_at, last_seen_at)"
                    + " values (?1, ?2, ?3, ?4, ?4)";
    private static final String PROVED =
            "select count(*) from staff_session where id = ?1 and proved_at > ?2";
    private static final String END =
            "update staff_session set ended_at = ?2 where ended_at is null and account_id = ?1";

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
        database.createNativeQuery(BEGIN)
                .setParameter(1, session.value())
                .setParameter(2, account.value())
                .setParameter(3, device.name())
                .setParameter(4, ago(Duration.ZERO))
                .executeUpdate();
        return session;
    }

    /** Who works in this session, as the office stands now: the one statement of each click. */
    Optional<SignedIn> person(SessionId session) {
        return Row.all(
                        database.createNativeQuery(PERSON)
                                .setParameter(1, session.value())
                                .setParameter(2, ago(LONGEST)),
                        StaffSessions::signedIn)
                .stream()
                .findFirst();
    }

    /** The sessions of an account in which somebody could go on working, the newest first. */
    List<SessionRow> open(SignedIn person) {
        return Row.all(
                database.createNativeQuery(OPEN)
                        .setParameter(1, person.account().value())
                        .setParameter(2, ago(LONGEST))
                        .setParameter(3, ago(Duration.ofMinutes(minutes + 1L))),
                row ->
                        new SessionRow(
                                row.id(0, SessionId::new),
                                row.constant(1, SessionRow.Device.class),
                                row.moment(2),
                                row.moment(3),
                                person.session().value().equals(row.id(0, id -> id))));
    }

    void seen(SessionId session) {
        database.createNativeQuery("update staff_session set last_seen_at = ?2 where id = ?1")
                .setParameter(1, session.value())
                .setParameter(2, ago(Duration.ZERO))
                .executeUpdate();
    }

    /** Whether the password of this session's person was asked for again lately. */
    boolean isProved(SessionId session, Duration lately) {
        Object count =
                database.createNativeQuery(PROVED)
                        .setParameter(1, session.value())
                        .setParameter(2, ago(lately))
                        .getSingleResult();
        return ((Number) count).longValue() > 0;
    }

    /** In a transaction of its own: it stays true whatever becomes of what the person wanted. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void prove(SessionId session) {
        database.createNativeQuery("update staff_session set proved_at = ?2 where id = ?1")
                .setParameter(1, session.value())
                .setParameter(2, ago(Duration.ZERO))
                .executeUpdate();
    }

    void end(AccountId account, SessionId session) {
        end(" and id = ?3", account, session);
    }

    void endAllBut(AccountId account, SessionId kept) {
        end(" and id <> ?3", account, kept);
    }

    void endAll(AccountId account) {
        endAllBut(account, SessionId.random());
    }

    /** Removes what ended or was last used before a moment, and says how many. */
    int forget(SystemTask task, Instant before) {
        task.require(SystemTask.Purpose.DELETION);
        return database.createNativeQuery(
                        "delete from staff_session where ended_at < ?1 or last_seen_at < ?1")
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .executeUpdate();
    }

    private void end(String which, AccountId account, SessionId session) {
        database.createNativeQuery(END + which)
                .setParameter(1, account.value())
                .setParameter(2, ago(Duration.ZERO))
                .setParameter(3, session.value())
                .executeUpdate();
        ends.fire(new SessionEnded(account));
    }

    private LocalDateTime ago(Duration time) {
        return LocalDateTime.ofInstant(Instant.now(clock).minus(time), ZoneOffset.UTC);
    }

    private static SignedIn signedIn(Row row) {
        return new SignedIn(
                row.id(0, AccountId::new),
                row.id(1, PersonId::new),
                row.text(2),
                row.id(3, TeamId::new),
                row.text(4),
                Arrays.stream(row.text(5).split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.id(6, SessionId::new));
    }
}
