package org.mitplan.hilfeplan.terms;

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
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.CaseFileId;

/** What one version decides: the help, its review, the choice that people had, and what is next. */
@Entity
@Table(name = "plan_terms")
@Access(AccessType.FIELD)
class PlanTerms {
    private static final TextField TEXT = TextField.lines("plan.text", 2000);
    private static final TextField LINE = TextField.line("plan.text", 200);
    private static final TextField NAME = TextField.line("plan.text", 120);
    private static final TextField SCOPE = TextField.line("plan.text", 300);

    @Id
    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "file_id")
    private CaseFileId file;

    @Enumerated(EnumType.STRING)
    private FormOfHelp form;

    private String provider = "";
    private String worker = "";
    private String scope = "";
    private String place = "";

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private TermsRow.Verdict suitable = TermsRow.Verdict.OPEN;

    @Enumerated(EnumType.STRING)
    private TermsRow.Verdict needed = TermsRow.Verdict.OPEN;

    @Column(name = "review_reason")
    private String reviewReason = "";

    @Column(name = "informed_on")
    private LocalDate informedOn;

    private String options = "";

    @Column(name = "next_meeting_on")
    private LocalDate nextMeetingOn;

    @Column(name = "report_due_on")
    private LocalDate reportDueOn;

    @Column(name = "invited_by")
    private String invitedBy = "";

    @Column(name = "taken_over")
    private boolean takenOver;

    @Column(name = "choice_taken_over")
    private boolean choiceTakenOver;

    @Version private int version;

    protected PlanTerms() {}

    /** The terms of a version that begins: help and choice of the one before, to be confirmed. */
    static PlanTerms begin(PlanView now, TermsRow earlier) {
        PlanTerms terms = new PlanTerms();
        terms.plan = now.plan().id().value();
        terms.file = now.header().id();
        terms.helps(terms.help(), earlier.help(), false);
        terms.takenOver = earlier.help().form() != null;
        terms.informedOn = earlier.choice().informedOn();
        terms.options = earlier.choice().options();
        terms.choiceTakenOver = !earlier.choice().equals(TermsRow.NONE.choice());
        return terms;
    }

    /**
     * Which help it is.
     *
     * @throws Stale if somebody else changed it since the form showed it
     */
    void helps(TermsRow.Help before, TermsRow.Help now, boolean confirmed) {
        Stale.unless(before.equals(help()));
        if (now.startsOn() != null
                && now.endsOn() != null
                && now.endsOn().isBefore(now.startsOn())) {
            throw new DomainException("terms.ends.early");
        }
        form = now.form();
        provider = LINE.of(now.provider());
        worker = NAME.of(now.worker());
        scope = SCOPE.of(now.scope());
        place = LINE.of(now.place());
        startsOn = now.startsOn();
        endsOn = now.endsOn();
        takenOver = takenOver && !confirmed && before.equals(help());
    }

    private TermsRow.Help help() {
        return new TermsRow.Help(form, provider, worker, scope, place, startsOn, endsOn);
    }

    /**
     * Whether the help is still the right one.
     *
     * @throws DomainException if it is not and nobody says why
     */
    void isReviewed(TermsRow.Review before, TermsRow.Review now) {
        Stale.unless(before.equals(new TermsRow.Review(suitable, needed, reviewReason)));
        String reason = TEXT.of(now.reason());
        boolean doubted =
                now.suitable() == TermsRow.Verdict.NO || now.needed() == TermsRow.Verdict.NO;
        if (doubted && reason.isEmpty()) {
            throw new DomainException("terms.reason.missing");
        }
        suitable = now.suitable();
        needed = now.needed();
        reviewReason = reason;
    }

    /**
     * How people could choose.
     *
     * @throws DomainException if the day lies ahead
     */
    void lets(TermsRow.Choice before, TermsRow.Choice now, boolean confirmed, LocalDate today) {
        Stale.unless(before.equals(choice()));
        if (now.informedOn() != null && now.informedOn().isAfter(today)) {
            throw new DomainException("terms.informed.ahead");
        }
        informedOn = now.informedOn();
        options = TEXT.of(now.options());
        choiceTakenOver = choiceTakenOver && !confirmed && before.equals(choice());
    }

    private TermsRow.Choice choice() {
        return new TermsRow.Choice(informedOn, options);
    }

    /** What comes next. */
    void continues(TermsRow.Next before, TermsRow.Next now) {
        Stale.unless(before.equals(new TermsRow.Next(nextMeetingOn, reportDueOn, invitedBy)));
        nextMeetingOn = now.meetingOn();
        reportDueOn = now.reportDueOn();
        invitedBy = NAME.of(now.invitedBy());
    }
}
