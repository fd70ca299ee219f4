package org.mitplan.board;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.board.rhythm.Schedule;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Question;
import org.mitplan.shared.Stale;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.text.CleanText;

/** Who does what until when: a card on the board and a line of the Hilfeplan. */
@Entity
@Table(name = "agreement")
@Access(AccessType.FIELD)
public class Agreement {
    private static final TextField TITLE = TextField.line("agreement.title", 200);
    private static final TextField DETAIL = TextField.lines("agreement.detail", 1000);
    private static final TextField REASON = TextField.line("agreement.reason", 300);

    @Id private UUID id;

    @Column(name = "file_id")
    private CaseFileId file;

    @Column(name = "goal_id")
    private GoalId goal;

    private String title;
    private String detail = "";

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String position;

    @Embedded private Schedule schedule = new Schedule();

    private int wording;

    @Enumerated(EnumType.STRING)
    @Column(name = "visible_to")
    private Visibility visibleTo = Visibility.ALL;

    @Column(name = "pause_reason")
    private String pauseReason = "";

    @Column(name = "changed_by")
    private AccountId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "agreement_person", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "person_id")
    private Set<UUID> people = new HashSet<>();

    @Version private int version;

    protected Agreement() {}

    static Agreement in(CaseFileId file, Stage stage, String position) {
        Agreement agreement = new Agreement();
        agreement.id = UUID.randomUUID();
        agreement.file = file;
        agreement.stage = stage;
        agreement.position = position;
        return agreement;
    }

    AgreementId id() {
        return new AgreementId(id);
    }

    CaseFileId file() {
        return file;
    }

    Stage stage() {
        return stage;
    }

    LocalDate dueOn() {
        return schedule.dueOn();
    }

    GoalId goal() {
        return goal;
    }

    String position() {
        return position;
    }

    /** Which wording it is: a yes counts for the wording to which it was said. */
    int wording() {
        return wording;
    }

    /** Who does it. */
    Set<PersonId> people() {
        return people.stream().map(PersonId::new).collect(Collectors.toSet());
    }

    int version() {
        return version;
    }

    /** Refuses a change that was made in view of an older version. */
    Agreement seenAs(int seen) {
        Stale.unless(version == seen);
        return this;
    }

    /**
     * What was agreed, in words; another wording than before needs a new yes.
     *
     * @throws DomainException if the title is missing, a text too long, or nobody is named who does
     *     it although it counts as agreed
     */
    void says(AgreementInput input) {
        String named = TITLE.needed(input.title());
        String more = DETAIL.of(input.detail());
        if (stage.isAgreed() && input.people().isEmpty()) {
            throw new DomainException("agreement.responsible.missing");
        }
        boolean worded = title != null;
        List<Object> before = agreed();
        title = named;
        detail = more;
        schedule.agrees(input.dueOn(), input.rhythm());
        if (worded && !before.equals(agreed())) {
            wording++;
        }
        visibleTo = input.visibleTo();
        people.clear();
        input.people().stream().map(PersonId::value).forEach(people::add);
    }

    /** What a yes is said to; spaces and the ends of lines are none of it. */
    private List<Object> agreed() {
        return Arrays.asList(
                CleanText.line(title), CleanText.line(detail), schedule.dueOn(), schedule.rhythm());
    }

    /**
     * Refuses to count as agreed from now on while nobody is named; what stood there before that
     * was a rule may stay.
     */
    void enters(Stage toStage) {
        if (toStage.isAgreed() && toStage != stage && people.isEmpty()) {
            throw new DomainException("agreement.responsible.nobody");
        }
    }

    /** Stands from now on in this lane, column and place. */
    void moves(GoalId toGoal, Stage toStage, String toPosition) {
        goal = toGoal;
        stage = toStage;
        position = toPosition;
    }

    /**
     * Says why it does not work just now; what does work needs no reason.
     *
     * @throws DomainException if it rests without a reason
     */
    void rests(String reason) {
        String why = REASON.of(reason);
        if (stage != Stage.PAUSED) {
            pauseReason = "";
        } else if (!why.isEmpty()) {
            pauseReason = why;
        } else if (pauseReason.isEmpty()) {
            throw new DomainException("agreement.reason.missing");
        }
    }

    /**
     * Was done once more: from now on the next day of its rhythm counts.
     *
     * @param aware whether somebody confirmed that it is done although its day lies ahead
     * @return the day for which it was done
     * @throws DomainException if it does not come back, or is not agreed
     * @throws Question if its day lies ahead
     */
    LocalDate recurs(LocalDate today, boolean aware) {
        if (schedule.rhythm() == Rhythm.NONE || !stage.isAgreed()) {
            throw new DomainException("agreement.occurrence.none");
        }
        if (!aware && dueOn() != null && dueOn().isAfter(today)) {
            throw new Question("agreement.occurrence.early", GermanDates.input(dueOn()));
        }
        return schedule.next(today);
    }

    /** Was not done that once after all: the day that was due before counts again. */
    void recursNot(Stand before) {
        schedule.returns(before.dueOn(), before.rhythmFrom());
    }

    /** Whether this person was the last to change it, after some moment. */
    boolean wasChanged(AccountId by, Instant after) {
        return by.equals(changedBy) && changedAt.isAfter(after);
    }

    /** Stands again as before its newest step, as if that had not been. */
    void returns(Stand before) {
        moves(before.goal(), before.stage(), before.position());
        schedule.returns(before.dueOn(), before.rhythmFrom());
        pauseReason = before.pauseReason();
        changed(before.changedBy(), before.changedAt());
    }

    void changed(AccountId by, Instant at) {
        changedBy = by;
        changedAt = at;
    }
}
