package org.mitplan.hilfeplan;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mitplan.casefile.Participant;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Refusals;
import org.mitplan.shared.RowRefused;
import org.mitplan.shared.Stale;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.text.CleanText;

/** One person in one version: how they took part and how they see it, in their words. */
@Entity
@Table(name = "plan_party")
@Access(AccessType.FIELD)
public class PlanParty {
    private static final TextField REASON = TextField.line("plan.text", 300);
    private static final TextField NAME = TextField.line("plan.text", 120);

    /** How somebody took part in the Hilfeplangespraech. */
    public enum Attendance {
        OPEN,
        IN_PERSON,
        VIDEO,
        PHONE,
        WRITTEN,
        ABSENT
    }

    /** How somebody's words came about. */
    public enum Manner {
        WRITTEN,
        SAID,
        SUMMARISED
    }

    /** What somebody answers to the plan; dissent is an answer as good as any. */
    public enum Answer {
        OPEN,
        AGREED,
        REMARK,
        DISAGREED,
        NOT_REACHED,
        /** Nothing that a person says either: the answer before was entered by mistake. */
        MISTAKEN;

        /** Whether somebody said this; not being reached is nothing that a person says. */
        public boolean isGiven() {
            return this == AGREED || this == REMARK || this == DISAGREED;
        }
    }

    @Id private UUID id;

    @Column(name = "plan_id")
    private PlanId plan;

    @Column(name = "file_id")
    private CaseFileId file;

    @Column(name = "person_id")
    private PersonId person;

    private String name;

    @Enumerated(EnumType.STRING)
    private Participant.Role role;

    private String organisation;
    private int position;

    @Enumerated(EnumType.STRING)
    private Attendance attendance = Attendance.OPEN;

    private String preparation = "";
    private String interpreter = "";
    private String companion = "";

    private String view = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "view_manner")
    private Manner viewManner = Manner.SAID;

    @Column(name = "view_on")
    private LocalDate viewOn;

    @Column(name = "view_taken_over")
    private boolean viewTakenOver;

    @Column(name = "view_confirmed_by")
    private AccountId viewConfirmedBy;

    @Column(name = "view_confirmed_at")
    private Instant viewConfirmedAt;

    @Column(name = "view_missing")
    private String viewMissing = "";

    @Version private int version;

    protected PlanParty() {}

    static PlanParty of(PlanId plan, CaseFileId file, ParticipantRow participant, int position) {
        PlanParty party = new PlanParty();
        party.id = UUID.randomUUID();
        party.plan = plan;
        party.file = file;
        party.person = participant.person();
        party.name = participant.name();
        party.role = participant.role();
        party.organisation = participant.organisation();
        party.position = position;
        return party;
    }

    PersonId person() {
        return person;
    }

    public PlanParty seenAs(int seen) {
        Stale.unless(version == seen);
        return this;
    }

    /** How the person took part, was prepared, and who helped to understand and to speak. */
    public void attended(AttendanceInput input) {
        attendance = input.how();
        preparation = REASON.of(input.preparation());
        interpreter = NAME.of(input.interpreter());
        companion = NAME.of(input.companion());
    }

    /** Starts from the view in the version before, marked until somebody confirms it. */
    void takesOver(PartyRow earlier) {
        interpreter = earlier.interpreter();
        companion = earlier.companion();
        view = earlier.view();
        viewManner = earlier.viewManner();
        viewOn = earlier.viewOn();
        viewTakenOver = !view.isEmpty();
    }

    /**
     * How the person sees it. Day and manner belong to the words: where none are named the words
     * keep theirs, and other words need their own; nobody guesses them.
     *
     * @throws DomainException if a text is too long
     * @throws RowRefused if the day lies ahead, or new words come without a day or manner of their
     *     own
     */
    public void sees(ViewInput input, Clock clock) {
        String words = PlanSection.TEXT.of(input.view());
        boolean changed = !words.equals(CleanText.lines(view));
        boolean anew = input.on() != null && !input.on().equals(viewOn);
        boolean other = changed && !words.isEmpty();
        Refusals.gather(
                () ->
                        refuse(
                                input.on() != null && input.on().isAfter(LocalDate.now(clock)),
                                "on",
                                "plan.view.ahead"),
                () -> refuse(other && isUndated(input, anew), "on", "plan.view.when"),
                () -> refuse(other && input.manner() == null, "manner", "plan.view.how"));
        viewManner = input.manner() == null ? viewManner : input.manner();
        viewOn = words.isEmpty() ? null : input.on() == null ? viewOn : input.on();
        view = changed ? words : view;
        if (changed || anew) {
            viewTakenOver = false;
            viewConfirmedBy = null;
            viewConfirmedAt = null;
        }
        viewMissing = words.isEmpty() ? REASON.of(input.missing()) : "";
    }

    /** The words of the version before hold still: who says so, and when. */
    public void stillSees(AccountId by, Clock clock) {
        if (viewTakenOver) {
            viewTakenOver = false;
            viewConfirmedBy = by;
            viewConfirmedAt = Instant.now(clock);
        }
    }

    /** The day of words from an earlier version is the day of those words alone. */
    private boolean isUndated(ViewInput input, boolean anew) {
        return viewTakenOver ? !anew : input.on() == null;
    }

    private void refuse(boolean wrong, String field, String key) {
        if (wrong) {
            throw new RowRefused(person, field, key, name);
        }
    }
}
