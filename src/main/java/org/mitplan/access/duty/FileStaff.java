package org.mitplan.access.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.access.InForce;
import org.mitplan.access.Reach;
import org.mitplan.access.Role;
import org.mitplan.access.Section;
import org.mitplan.access.Working;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AssignmentId;
import org.mitplan.shared.id.CaseFileId;

/** Who acts for a file: the one who is responsible, and those who stand in. */
@ApplicationScoped
public class FileStaff {
    private static final int MOST_ROWS = 200;
    private static final int MOST_COLLEAGUES = 500;

    /** SQL: whether the account a may act for files at all. */
    private static final String WORKING = Working.as(Role.CASEWORKER, "a.id");

    private static final String ROWS =
            "select s.id, s.account_id, a.display_name, "
                    + WORKING
                    + " as working, s.kind, s.valid_from, s.valid_to, s.began_at, s.ended_at"
                    + " from assignment s join account a on a.id = s.account_id where s.file_id = :file"
                    + " order by s.valid_from desc, s.began_at desc, a.display_name, s.id";
    private static final String FILES =
            "select s.file_id from assignment s where s.kind = 'RESPONSIBLE' and s.account_id = :holder"
                    + " and "
                    + InForce.on("s")
                    + " and s.file_id > :after and :reach(s.file_id) order by s.file_id limit :most";
    private static final CaseFileId BEFORE_ALL = new CaseFileId(new UUID(0, 0));

    /** Somebody acts, or acted, for each file since it was founded. */
    private static final String COLLEAGUES =
            "select a.id, a.display_name, t.name as team from assignment since_ join account a"
                    + " left join team t on t.id = a.team_id where since_.file_id = :file and "
                    + WORKING
                    + " and not exists (select 1 from assignment s where s.kind = 'RESPONSIBLE'"
                    + " and s.file_id = since_.file_id and s.account_id = a.id and "
                    + InForce.on("s")
                    + ") group by a.id order by coalesce(a.team_id <> (select team_id from account where id = :me), true),"
                    + " t.name, a.display_name, a.id";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;
    @Inject private Clock clock;

    /** SQL: whether whoever is responsible for a file can no longer open it. */
    public static String leftAlone(String fileColumn) {
        return " exists (select 1 from assignment s where s.file_id = "
                + fileColumn
                + " and s.kind = 'RESPONSIBLE' and "
                + InForce.on("s")
                + " and not :acts("
                + fileColumn
                + ", s.account_id))";
    }

    /** All who act, acted or will act for the file, the newest first. */
    public List<AssignmentRow> of(CaseAccess access) {
        access.require(Section.RESPONSIBILITY, Action.READ);
        return door.of(access, ROWS)
                .rows(
                        MOST_ROWS,
                        row ->
                                new AssignmentRow(
                                        row.id("id", AssignmentId::new),
                                        row.id("account_id", AccountId::new),
                                        row.text("display_name"),
                                        row.flag("working"),
                                        row.constant("kind", AssignmentRow.Kind.class),
                                        row.date("valid_from"),
                                        row.date("valid_to"),
                                        row.moment("began_at"),
                                        row.moment("ended_at")));
    }

    /**
     * The caseworkers of the office who are not responsible already, those of the asking person's
     * team first.
     */
    public List<Colleague> colleagues(CaseAccess access) {
        access.require(Section.RESPONSIBILITY, Action.READ);
        return door.of(access, COLLEAGUES)
                .rows(
                        MOST_COLLEAGUES,
                        row ->
                                new Colleague(
                                        row.id("id", AccountId::new),
                                        row.text("display_name"),
                                        row.text("team")));
    }

    /** Whoever created a file is responsible for it. */
    public void found(CaseAccess access) {
        access.require(Section.FOUNDING, Action.WRITE);
        database.persist(Assignment.responsible(access.account(), access.file(), clock.instant()));
    }

    /**
     * Somebody stands in for some days.
     *
     * @throws DomainException if nobody or somebody unfit is named, or the days are impossible
     */
    public void deputise(CaseAccess access, DeputyInput input) {
        access.require(Section.RESPONSIBILITY, Action.WRITE);
        Assignment deputy = Assignment.deputy(input, access.file(), clock.instant());
        mustBeFit(access, input.account(), "deputy.who.missing", "deputy.who.responsible");
        if (actsMeanwhile(access, input)) {
            throw new DomainException("deputy.who.twice");
        }
        database.persist(deputy);
        database.flush();
    }

    /** The same arrangement for another file; whoever acts for it in that time already, does. */
    public void deputiseToo(CaseAccess access, DeputyInput input) {
        access.require(Section.RESPONSIBILITY, Action.WRITE);
        if (!actsMeanwhile(access, input)) {
            database.persist(Assignment.deputy(input, access.file(), clock.instant()));
        }
    }

    private boolean actsMeanwhile(CaseAccess access, DeputyInput input) {
        return of(access).stream()
                .filter(row -> row.account().equals(input.account()))
                .anyMatch(row -> !row.isOver(input.from()) && !row.from().isAfter(input.to()));
    }

    /** All files within reach for which somebody is responsible today; read in batches. */
    public Stream<CaseFileId> filesOf(Reach reach, AccountId holder) {
        return Stream.iterate(
                        filesOf(reach, holder, BEFORE_ALL),
                        batch -> !batch.isEmpty(),
                        batch -> filesOf(reach, holder, batch.get(batch.size() - 1)))
                .flatMap(List::stream);
    }

    private List<CaseFileId> filesOf(Reach reach, AccountId holder, CaseFileId after) {
        return door.of(reach.require(Section.RESPONSIBILITY, Action.READ), FILES)
                .with("holder", holder)
                .with("after", after)
                .with("most", MOST_ROWS)
                .rows(MOST_ROWS, row -> row.id("file_id", CaseFileId::new));
    }

    /** Somebody stands in no longer, and will not. */
    public void endAll(CaseAccess access, AccountId deputy) {
        access.require(Section.RESPONSIBILITY, Action.WRITE);
        lasting(access).stream().filter(a -> a.isDeputy() && a.isOf(deputy)).forEach(this::end);
    }

    /** An arrangement about a deputy ends at once, or does not begin. */
    public void end(CaseAccess access, AssignmentId id) {
        access.require(Section.RESPONSIBILITY, Action.WRITE);
        lasting(access).stream()
                .filter(a -> a.isDeputy() && a.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        this::end,
                        () -> {
                            throw new NotFound();
                        });
        database.flush();
    }

    /** Refuses whoever may not act for files, and whoever is responsible already. */
    void mustBeFit(CaseAccess access, AccountId wanted, String unknown, String responsible) {
        LocalDate today = today();
        if (of(access).stream()
                .anyMatch(row -> row.isResponsibleOn(today) && row.account().equals(wanted))) {
            throw new DomainException(responsible);
        }
        if (colleagues(access).stream().noneMatch(one -> one.id().equals(wanted))) {
            throw new DomainException(unknown);
        }
    }

    /** The file changes hands: at once, for whoever had it and for whoever takes it. */
    void takeOver(CaseAccess access) {
        access.require(Section.RESPONSIBILITY, Action.TAKE_OVER);
        lasting(access).stream()
                .filter(a -> !a.isDeputy() || a.isOf(access.account()))
                .forEach(this::end);
        database.persist(Assignment.responsible(access.account(), access.file(), clock.instant()));
        database.flush();
    }

    private List<Assignment> lasting(CaseAccess access) {
        return door.entities(
                        access,
                        Assignment.class,
                        "select a from Assignment a where a.file = :file"
                                + " and (a.validTo is null or a.validTo >= :today) and a.endedAt is null")
                .with("today", today())
                .rows(MOST_ROWS);
    }

    private void end(Assignment assignment) {
        if (!assignment.endsNow(clock.instant())) {
            database.remove(assignment);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
