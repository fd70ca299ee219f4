package org.mitplan.hilfeplan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mitplan.board.Stage;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.web.FilePage;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.HilfeplanDesk;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanPart;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.PlanSection;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.Progress;
import org.mitplan.hilfeplan.QuotedBoard;
import org.mitplan.hilfeplan.SectionRow;
import org.mitplan.hilfeplan.consent.ConsentDesk;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Stale;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.web.Faces;

/** One version of the plan, written part by part. */
@Named
@ViewScoped
public class PlanPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private HilfeplanDesk desk;
    @Inject private ConsentDesk consents;

    private PlanView view;
    private PlanView clash;
    private String plan = "";
    private String partName = "";
    private List<PartyForm> parties;
    private SectionRow section;
    private String text = "";
    private boolean done;

    public void open() {
        if (view != null) {
            return;
        }
        view = desk.open(id(), plan());
        parties = view.parties().stream().map(PartyForm::new).toList();
        section = getPart().topic().map(view::section).orElse(null);
        if (section != null) {
            text = section.text();
            done = section.state() == PlanSection.State.DONE;
        }
    }

    /** Stores this part and goes on to the next one. */
    public String save() {
        if (!isWritable()) {
            throw new NotFound();
        }
        try {
            return Faces.attempt(this::store) ? next() : null;
        } catch (Stale stale) {
            clash = desk.open(id(), plan());
            takeNotice();
            Faces.refuse(stale);
            return null;
        }
    }

    private void store() {
        switch (getPart()) {
            case ATTENDANCE ->
                    desk.writeAttendance(
                            id(),
                            plan(),
                            parties.stream().map(PartyForm::attendanceInput).toList());
            case VIEWS ->
                    desk.writeViews(
                            id(), plan(), parties.stream().map(PartyForm::viewInput).toList());
            case CONSENT ->
                    consents.answer(
                            id(), plan(), parties.stream().map(PartyForm::answerInput).toList());
            case GOALS, AGREEMENTS -> {
                // They stand on the board; there is nothing to store here.
            }
            default -> desk.writeTopic(id(), plan(), section, text, done);
        }
    }

    /** After a clash the next save is made in view of what stands there now. */
    private void takeNotice() {
        Map<PersonId, PartyRow> now =
                clash.parties().stream()
                        .collect(Collectors.toMap(PartyRow::person, Function.identity()));
        parties.forEach(form -> form.seen(now.get(form.getRow().person())));
        section = getPart().topic().map(clash::section).orElse(null);
    }

    private String next() {
        return getPart()
                .next()
                .map(part -> to("/hilfeplan/plan") + "&plan=" + plan() + "&part=" + part)
                .orElseGet(() -> to("/hilfeplan/check") + "&plan=" + plan());
    }

    /** What the one button of the page says: the next part, or the look over the whole. */
    public String getNextWords() {
        if (view.plan().isLocked()) {
            return Texts.of("app.save");
        }
        return getPart()
                .next()
                .map(part -> Texts.of("plan.next", Texts.of(part)))
                .orElseGet(() -> Texts.of("plan.next.last"));
    }

    /** Answers may come after the version is locked; everything else may not. */
    public boolean isWritable() {
        return view.isWritable() || view.header().mayWrite() && getPart() == PlanPart.CONSENT;
    }

    public long count(String stage) {
        return view.board().count(Stage.valueOf(stage));
    }

    /** Agreements under the title of their goal, as the plan lists them. */
    public List<QuotedBoard.Lane> getLanes() {
        return view.board().lanes(Texts.of("plan.nogoal"));
    }

    public String names(QuotedBoard.QuotedAgreement agreement) {
        return String.join(", ", agreement.people());
    }

    private PlanId plan() {
        return PlanId.of(plan);
    }

    @Override
    public FileHeader getHeader() {
        return view.header();
    }

    public PlanView getView() {
        return view;
    }

    /** What stands in the plan meanwhile; null unless somebody was faster. */
    public PlanView getClash() {
        return clash;
    }

    public SectionRow getClashSection() {
        return clash == null ? null : section;
    }

    public SectionRow getSection() {
        return section;
    }

    public List<Progress.Line> getProgress() {
        return Progress.of(view);
    }

    public PlanPart getPart() {
        return PlanPart.of(partName);
    }

    public String getForm() {
        return getPart().form(plan());
    }

    public List<PartyForm> getParties() {
        return parties;
    }

    public PlanParty.Attendance[] getAttendances() {
        return PlanParty.Attendance.values();
    }

    public PlanParty.Manner[] getManners() {
        return PlanParty.Manner.values();
    }

    public ConsentRow.Manner[] getAnswerManners() {
        return ConsentRow.Manner.values();
    }

    public PlanParty.Answer[] getAnswers() {
        return PlanParty.Answer.values();
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan == null ? "" : plan;
    }

    public String getPartName() {
        return partName;
    }

    public void setPartName(String partName) {
        this.partName = partName == null ? "" : partName;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }
}
