package org.mitplan.board;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;

/** Who does what until when: a card on the board and a line of the Hilfeplan. */
@Entity
@Table(name = "agreement")
@Access(AccessType.FIELD)
public class Agreement {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DETAIL = 1000;

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

    @Column(name = "due_on")
    private LocalDate dueOn;

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

    Stage stage() {
        return stage;
    }

    GoalId goal() {
        return goal;
    }

    String position() {
        return position;
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
     * What was agreed, in words.
     *
     * @throws DomainException if the title is missing or a text too long
     */
    void says(AgreementInput input) {
        String named = input.title() == null ? "" : input.title().strip();
        String more = input.detail() == null ? "" : input.detail().strip();
        if (named.isEmpty()) {
            throw new DomainException("agreement.title.missing");
        }
        if (named.length() > LONGEST_TITLE) {
            throw new DomainException("agreement.title.toolong", LONGEST_TITLE);
        }
        if (more.length() > LONGEST_DETAIL) {
            throw new DomainException("agreement.detail.toolong", LONGEST_DETAIL);
        }
        title = named;
        detail = more;
        dueOn = input.dueOn();
        people.clear();
        input.people().stream().map(PersonId::value).forEach(people::add);
    }

    /** Stands from now on in this lane, column and place. */
    void moves(GoalId toGoal, Stage toStage, String toPosition) {
        goal = toGoal;
        stage = toStage;
        position = toPosition;
    }

    void changed(AccountId by, Instant at) {
        changedBy = by;
        changedAt = at;
    }
}
