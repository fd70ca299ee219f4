package org.mitplan.casefile.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.access.release.ReleasedThings;
import org.mitplan.casefile.FileSection;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;

/** What was withdrawn in a file, and what still may be. */
@ApplicationScoped
public class Withdrawals {
    private static final String ONE =
            "select x.at, x.words from (%s) x where x.id = :thing and x.author = :me and"
                    + Withdrawn.not("x.id");
    private static final String IN_THE_WAY = "select 1 from %s limit 1 lock in share mode";
    private static final String GONE =
            "select 1 from withdrawal where thing_id = :thing and file_id = :file lock in share mode";
    private static final String OWN =
            "select w.withdrawn_at, a.display_name, f.number, w.reason, x.words from withdrawal w"
                    + " join (%s) x on x.id = w.thing_id join account a on a.id = w.withdrawn_by"
                    + " join case_file f on f.id = w.file_id"
                    + " where w.file_id = :file and w.thing_id = :thing and w.withdrawn_by = :me";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;
    @Inject private Clock clock;
    @Inject private ReleasedThings releases;
    @Inject private Instance<Withdrawable> kinds;
    @Inject private Instance<Obstacle.Source> obstacles;

    /**
     * What the reader wrote, while it may be taken back.
     *
     * @throws NotFound if it is not the reader's own, or gone already
     * @throws DomainException if its day is over, or something stands against it
     */
    Written mayGo(CaseAccess access, Thing thing) {
        access.require(FileSection.WITHDRAWALS, Action.READ);
        Written written = own(access, thing);
        mustBeFree(access, thing);
        return written;
    }

    /**
     * Takes it back. The row comes first: whoever answers to the thing at the same time waits for
     * it, see {@link #mustStand}, or has answered before the obstacles are looked for. To whom it
     * was released, those do not read it any more.
     *
     * @throws NotFound and DomainException as for looking, or if the reason is missing or too long
     */
    void withdraw(CaseAccess access, Thing thing, String reason) {
        access.require(FileSection.WITHDRAWALS, Action.WRITE);
        own(access, thing);
        database.persist(Withdrawal.of(access, thing, reason, clock.instant()));
        database.flush();
        mustBeFree(access, thing);
        releases.endAll(access, thing.id());
        of(thing.kind()).goes(access, thing.id());
    }

    private Written own(CaseAccess access, Thing thing) {
        return door.of(access, ONE.formatted(all(thing.kind())))
                .with("thing", thing.id())
                .first(row -> new Written(row.moment("at"), row.text("words")))
                .orElseThrow(NotFound::new)
                .freshAt(clock.instant());
    }

    private void mustBeFree(CaseAccess access, Thing thing) {
        obstacles.stream()
                .filter(source -> source.kind() == thing.kind())
                .flatMap(source -> source.obstacles().stream())
                .filter(obstacle -> isFound(access, thing, obstacle))
                .findFirst()
                .ifPresent(
                        obstacle -> {
                            throw new DomainException(obstacle.key());
                        });
    }

    private boolean isFound(CaseAccess access, Thing thing, Obstacle obstacle) {
        return door.of(access, IN_THE_WAY.formatted(obstacle.found()))
                .with("thing", thing.id())
                .finds();
    }

    /**
     * Refuses to add something to what was withdrawn, also in this very moment.
     *
     * @throws DomainException if it is gone
     */
    public void mustStand(CaseAccess access, UUID thing) {
        access.require(Action.READ);
        if (door.of(access, GONE).with("thing", thing).finds()) {
            throw new DomainException("withdraw.gone");
        }
    }

    /** What its author took back, with the reason. */
    Optional<WithdrawalRow> of(CaseAccess access, Thing thing) {
        access.require(FileSection.WITHDRAWALS, Action.READ);
        return door.of(access, OWN.formatted(all(thing.kind())))
                .with("thing", thing.id())
                .first(
                        row ->
                                new WithdrawalRow(
                                        thing,
                                        access.file(),
                                        row.text("number"),
                                        row.text("display_name"),
                                        row.moment("withdrawn_at"),
                                        row.text("reason"),
                                        row.text("words")));
    }

    private String all(Thing.Kind kind) {
        return of(kind).all();
    }

    private Withdrawable of(Thing.Kind kind) {
        return kinds.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }
}
