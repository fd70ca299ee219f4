package org.mitplan.hilfeplan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.mitplan.access.draft.FormKey;
import org.mitplan.board.Stage;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.web.FilePage;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.ViewInput;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.hilfeplan.part.Progress;
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

    @Inject private PlanDesks desks;
    @Inject private WordingHints wording;
    @Inject private FactWords words;

    private PlanView view;
    private transient List<Differences.Line> differences;
    private PartForm form;
    private String plan = "";
    private String partName = "";

    public void open() {
        if (view == null) {
            view = desks.plan().open(id(), plan());
            form = PartForms.of(getPart(), view);
        }
    }

    /** What was taken over from the version before still holds. */
    public String confirm() {
        form.confirm();
        return save();
    }

    /** What this one person said before still holds; what is being typed stays a draft. */
    public String confirmView(ViewForm party) {
        ViewInput said = party.input();
        return saved(
                () -> desks.plan().confirmView(id(), plan(), said.person(), said.version()),
                this::here);
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
            return Faces.attempt(store, form::field) ? onwards.get() : null;
        } catch (Stale stale) {
            PlanView now = desks.plan().open(id(), plan());
            differences = form.differences(now, words);
            form.seen(now);
            Faces.refuse(stale);
            return null;
        }
    }

    private void store() {
        form.store(desks, id(), plan());
        view = form.stored(view);
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
        return form.isWritable(view);
    }

    /** Whether something in this part comes from the version before and waits to be confirmed. */
    public boolean isTakenOver() {
        return getPart().isTakenOver(view);
    }

    /** Whether one click confirms it; what people said or wished each of them confirms alone. */
    public boolean isConfirmable() {
        return form.isConfirmable(view);
    }

    public long count(String stage) {
        return view.board().count(Stage.valueOf(stage));
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

    public PartForm getForm() {
        return form;
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
        return PartForms.piece(getPart());
    }

    public FormKey getKey() {
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
