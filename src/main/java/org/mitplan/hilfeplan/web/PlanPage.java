package org.mitplan.hilfeplan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.mitplan.access.draft.FormKey;
import org.mitplan.board.Stage;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.web.FilePage;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.HilfeplanDesk;
import org.mitplan.hilfeplan.PlanPart;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.Progress;
import org.mitplan.hilfeplan.QuotedBoard;
import org.mitplan.hilfeplan.QuotedPerson;
import org.mitplan.hilfeplan.ViewInput;
import org.mitplan.hilfeplan.wording.Hint;
import org.mitplan.hilfeplan.wording.WordingHints;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Stale;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.web.Differences;
import org.mitplan.shared.web.Faces;

/** One version of the plan, written part by part. */
@Named
@ViewScoped
public class PlanPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private HilfeplanDesk desk;
    @Inject private PartStore parts;
    @Inject private WordingHints wording;
    @Inject private FactWords words;

    private PlanView view;
    private transient List<Differences.Line> differences;
    private PlanForms forms;
    private String plan = "";
    private String partName = "";

    public void open() {
        if (view == null) {
            view = desk.open(id(), plan());
            forms = new PlanForms(view, getPart());
        }
    }

    /** What was taken over from the version before still holds. */
    public String confirm() {
        forms.getTopic().setDone(true);
        return save();
    }

    /** What this one person said before still holds; what is being typed stays a draft. */
    public String confirmView(PartyForm party) {
        ViewInput said = party.viewInput();
        return saved(
                () -> desk.confirmView(id(), plan(), said.person(), said.version()), this::here);
    }

    /** Stores this part and goes on to the next one. */
    public String save() {
        return saved(this::store, this::next);
    }

    private String saved(Runnable store, Supplier<String> onwards) {
        if (!isWritable()) {
            throw new NotFound();
        }
        try {
            return Faces.attempt(store, forms::field) ? onwards.get() : null;
        } catch (Stale stale) {
            PlanView now = desk.open(id(), plan());
            differences = PlanDifferences.of(getPart(), forms, now, words);
            forms.seen(now);
            Faces.refuse(stale);
            return null;
        }
    }

    private void store() {
        parts.store(getPart(), id(), plan(), forms);
        if (getPart() == PlanPart.HELP) {
            view = view.with(forms.getTerms().help());
        }
    }

    private String next() {
        return getPart()
                .next(view)
                .map(this::at)
                .orElseGet(() -> to("/hilfeplan/check") + "&plan=" + plan());
    }

    private String here() {
        return at(getPart());
    }

    private String at(PlanPart part) {
        return to("/hilfeplan/plan") + "&plan=" + plan() + "&part=" + part;
    }

    /** What the one button of the page says: the next part, or the look over the whole. */
    public String getNextWords() {
        if (view.plan().isLocked()) {
            return Texts.of("app.save");
        }
        return getPart()
                .next(view)
                .map(part -> Texts.of("plan.next", Texts.of(part)))
                .orElseGet(() -> Texts.of("plan.next.last"));
    }

    /** The parts of the document that whoever does not write reads, in its order. */
    public List<PlanPart> getTold() {
        return PlanPart.told(view);
    }

    /** Answers may come after the version is locked; everything else may not. */
    public boolean isWritable() {
        return view.isWritable() || view.header().mayWrite() && getPart() == PlanPart.CONSENT;
    }

    /** Whether something in this part comes from the version before and waits to be confirmed. */
    public boolean isTakenOver() {
        return getPart().isTakenOver(view);
    }

    private boolean isTopicTakenOver() {
        return forms.getTopic() != null && forms.getTopic().getRow().takenOver();
    }

    /** Whether one click confirms it; what people said or wished each of them confirms alone. */
    public boolean isConfirmable() {
        return getPart() == PlanPart.WISHES
                ? view.terms().choiceTakenOver() || isTopicTakenOver()
                : isTakenOver() && getPart() != PlanPart.VIEWS;
    }

    public long count(String stage) {
        return view.board().count(Stage.valueOf(stage));
    }

    /** Agreements under the title of their goal, as the plan lists them. */
    public List<QuotedBoard.Lane> getLanes() {
        return view.board().lanes(Texts.of("plan.nogoal"));
    }

    public String names(QuotedBoard.QuotedAgreement agreement) {
        return QuotedPerson.names(agreement.people());
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

    /** What is typed here beside what stands there; null unless somebody was faster. */
    public List<Differences.Line> getDifferences() {
        return differences;
    }

    public PlanForms getForms() {
        return forms;
    }

    /** What could be said in other words; as it is stored, not as it is being typed. */
    public List<Hint> getHints() {
        return wording.in(view, getPart());
    }

    public List<Progress.Line> getProgress() {
        return Progress.of(view);
    }

    public List<Progress.Line> getUnfinished() {
        return Progress.unfinished(view);
    }

    public PlanPart getPart() {
        return PlanPart.of(partName);
    }

    /** The piece of page that this part is written in. */
    public String getPiece() {
        return switch (getPart()) {
            case ATTENDANCE,
                    EVALUATION,
                    VIEWS,
                    NEEDS,
                    GOALS,
                    AGREEMENTS,
                    HELP,
                    WISHES,
                    NEXT,
                    CONSENT ->
                    getPart().name().toLowerCase(Locale.ROOT);
            default -> "topic";
        };
    }

    public FormKey getForm() {
        return getPart().form(plan());
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
}
