package org.mitplan.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.mitplan.access.draft.UnsavedForm;
import org.mitplan.access.duty.AssignmentRow;
import org.mitplan.access.duty.DeputyInput;
import org.mitplan.access.duty.HandoverRow;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.responsibility.FileResponsibility;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Question;
import org.mitplan.shared.Stale;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AssignmentId;
import org.mitplan.shared.id.HandoverId;
import org.mitplan.shared.web.Faces;

/** Who acts for a file, who stands in, and to whom it goes. */
@Named
@ViewScoped
public class ResponsibilityPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private FileResponsibility responsibility;
    @Inject private GermanDates dates;

    private FileResponsibility.View view;
    private String deputy = "";
    private LocalDate from;
    private LocalDate to;
    private boolean everywhere;
    private String receiver = "";
    private String note = "";
    private List<UnsavedForm> asked = List.of();

    public void open() {
        if (view == null) {
            view = responsibility.show(id());
        }
    }

    public String deputise() {
        DeputyInput input = new DeputyInput(AccountId.of(deputy), from, to);
        return changed(
                () -> {
                    if (everywhere) {
                        responsibility.deputiseEverywhere(id(), input);
                    } else {
                        responsibility.deputise(id(), input);
                    }
                });
    }

    public String endEverywhere(AccountId one) {
        return changed(() -> responsibility.endEverywhere(id(), one));
    }

    public String end(AssignmentId one) {
        return changed(() -> responsibility.end(id(), one));
    }

    public String offer() {
        try {
            return changed(() -> responsibility.offer(id(), AccountId.of(receiver), note, asked));
        } catch (Question whatLiesInDrafts) {
            asked = responsibility.unsaved(id());
            return null;
        }
    }

    /** The drafts without which the next click goes on. */
    public List<UnsavedForm> getAsked() {
        return asked;
    }

    public String withdraw(HandoverId offer) {
        return changed(() -> responsibility.withdraw(id(), offer));
    }

    /** What others did meanwhile is shown; what was typed stays. */
    private String changed(Runnable useCase) {
        try {
            if (Faces.attempt(useCase)) {
                return to("/casefile/responsibility");
            }
        } catch (Stale | NotFound changedMeanwhile) {
            Faces.refuse(new DomainException("responsibility.stale"));
        }
        view = responsibility.show(id());
        return null;
    }

    /** Who is responsible today. */
    public AssignmentRow getResponsible() {
        return view.staff().stream()
                .filter(row -> row.isResponsibleOn(dates.today()))
                .findFirst()
                .orElse(null);
    }

    /** Who stands in, or will, the soonest first. */
    public List<AssignmentRow> getDeputies() {
        return staff(AssignmentRow.Kind.DEPUTY, row -> !row.isOver(dates.today())).stream()
                .sorted(Comparator.comparing(AssignmentRow::from))
                .toList();
    }

    public List<AssignmentRow> getPastDeputies() {
        return staff(AssignmentRow.Kind.DEPUTY, row -> row.isOver(dates.today()));
    }

    public List<AssignmentRow> getHolders() {
        return staff(AssignmentRow.Kind.RESPONSIBLE, row -> true);
    }

    private List<AssignmentRow> staff(AssignmentRow.Kind kind, Predicate<AssignmentRow> which) {
        return view.staff().stream().filter(row -> row.kind() == kind).filter(which).toList();
    }

    /** From when to when; with the time where it was ended within a day. */
    public String span(AssignmentRow row) {
        Instant ended = row.endedAt();
        if (ended == null && row.to() == null) {
            return Texts.of("responsibility.days.open", dates.full(row.from()));
        }
        boolean withinADay = row.beganAt() != null && row.from().equals(dates.day(ended));
        return Texts.of(
                "responsibility.days",
                withinADay ? dates.moment(row.beganAt()) : dates.full(row.from()),
                ended == null ? dates.full(row.to()) : dates.moment(ended));
    }

    /** The offer that waits; null if there is none. */
    public HandoverRow getOpenOffer() {
        return view.handovers().stream().filter(HandoverRow::isOpen).findFirst().orElse(null);
    }

    public List<HandoverRow> getAnswered() {
        return view.handovers().stream().filter(offer -> !offer.isOpen()).toList();
    }

    @Override
    public FileHeader getHeader() {
        return view.header();
    }

    public FileResponsibility.View getView() {
        return view;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public boolean isEverywhere() {
        return everywhere;
    }

    public void setEverywhere(boolean everywhere) {
        this.everywhere = everywhere;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
