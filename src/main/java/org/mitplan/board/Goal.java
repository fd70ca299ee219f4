package org.mitplan.board;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;

/** What somebody wants to reach, also in their own words; the lane of a board. */
@Entity
@Table(name = "goal")
@Access(AccessType.FIELD)
public class Goal {
    private static final TextField TITLE = TextField.line("goal.title", 200);
    private static final TextField OWN_WORDS = TextField.lines("goal.ownwords", 500);
    private static final TextField INDICATOR = TextField.line("goal.indicator", 300);

    /** How far ahead a goal lies: Richtungsziel, Rahmenziel, Handlungsziel. */
    public enum Kind {
        GUIDING,
        FRAMEWORK,
        ACTION
    }

    /** What became of a goal, and whether it goes on: nobody has to guess that from the other. */
    public enum State {
        OPEN,
        REACHED,
        PARTLY,
        NOT_REACHED,
        PARTLY_ENDED,
        NOT_REACHED_ENDED,
        DROPPED;

        /** Whether nobody works on it any more. */
        public boolean isOver() {
            return this != OPEN && this != PARTLY && this != NOT_REACHED;
        }
    }

    @Id private UUID id;

    @Column(name = "file_id")
    private CaseFileId file;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title;

    @Column(name = "own_words")
    private String ownWords = "";

    @Column(name = "own_words_by")
    private PersonId ownWordsBy;

    @Column(name = "owner_id")
    private PersonId owner;

    private String indicator = "";

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private String position;

    @Column(name = "said_in_plan")
    private Integer saidInPlan;

    @Column(name = "changed_by")
    private AccountId changedBy;

    @Version private int version;

    protected Goal() {}

    static Goal in(CaseFileId file, String position) {
        Goal goal = new Goal();
        goal.id = UUID.randomUUID();
        goal.file = file;
        goal.position = position;
        return goal;
    }

    GoalId id() {
        return new GoalId(id);
    }

    int version() {
        return version;
    }

    Goal seenAs(int seen) {
        Stale.unless(version == seen);
        return this;
    }

    /**
     * What is to be reached.
     *
     * @throws DomainException if the title is missing, a text too long, or words have nobody who
     *     said them
     */
    void says(GoalInput input) {
        String named = TITLE.needed(input.title());
        String words = OWN_WORDS.of(input.ownWords());
        if (!words.isEmpty() && input.ownWordsBy() == null) {
            throw new DomainException("goal.ownwordsby.missing");
        }
        title = named;
        ownWords = words;
        ownWordsBy = words.isEmpty() ? null : input.ownWordsBy();
        owner = input.owner();
        kind = input.kind();
        indicator = INDICATOR.of(input.indicator());
        dueOn = input.dueOn();
        saidInPlan = state == input.state() ? saidInPlan : null;
        state = input.state();
    }

    /**
     * What was said at the meeting became of it.
     *
     * @param plan number of the version that says so
     */
    void becomes(State outcome, int plan) {
        state = outcome;
        saidInPlan = plan;
    }

    void changed(AccountId by) {
        changedBy = by;
    }
}
