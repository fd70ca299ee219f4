package org.mitplan.hilfeplan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.web.FilePage;
import org.mitplan.hilfeplan.Hilfeplan;
import org.mitplan.hilfeplan.HilfeplanRegister;
import org.mitplan.hilfeplan.PlanDays;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.ReleaseRow;
import org.mitplan.hilfeplan.part.Fingerprint;
import org.mitplan.hilfeplan.part.Progress;
import org.mitplan.hilfeplan.release.FourEyes;
import org.mitplan.hilfeplan.release.LockDesk;
import org.mitplan.hilfeplan.release.ReleaseDesk;
import org.mitplan.hilfeplan.release.UnsavedPart;
import org.mitplan.hilfeplan.wording.Hint;
import org.mitplan.hilfeplan.wording.WordingHints;
import org.mitplan.shared.Question;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.web.Faces;

/** The look over a whole version: what is missing, what it becomes, its days, and locking it. */
@Named
@ViewScoped
public class CheckPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private LockDesk locks;
    @Inject private HilfeplanRegister register;
    @Inject private ReleaseDesk releases;
    @Inject private FourEyes fourEyes;
    @Inject private WordingHints wording;

    private PlanView view;
    private List<UnsavedPart> unsaved;
    private boolean decidable;
    private List<UnsavedPart> asked = List.of();
    private String plan = "";
    private Hilfeplan.Kind kind;
    private LocalDate meetingOn;
    private LocalDate boardOn;

    public void open() {
        if (view == null) {
            read();
            kind = view.plan().kind();
            meetingOn = view.plan().days().meetingOn();
            boardOn = view.plan().days().boardOn();
        }
    }

    private void read() {
        LockDesk.Check check = locks.check(id(), plan());
        view = check.view();
        unsaved = check.unsaved();
        decidable = check.decidable();
    }

    public String setDays() {
        return changed(
                () ->
                        register.setDays(
                                id(),
                                plan(),
                                kind,
                                new PlanDays(meetingOn, boardOn),
                                view.plan().version()));
    }

    public String lock() {
        return changed(() -> locks.lock(id(), plan(), view.plan().version(), asked));
    }

    public String submit() {
        return changed(() -> releases.submit(id(), plan(), view.plan().version(), asked));
    }

    private String changed(Runnable useCase) {
        try {
            if (Faces.attempt(useCase)) {
                return to("/hilfeplan/check") + "&plan=" + plan();
            }
            read();
        } catch (Question whatLiesInDrafts) {
            read();
            asked = unsaved;
        } catch (Stale stale) {
            read();
            Faces.refuse(stale);
        }
        return null;
    }

    /** Whether the version could be locked as far as a second look is concerned. */
    public boolean isLockable() {
        return view.isWritable() && fourEyes.haveSeen(view);
    }

    /** Whose turn it is once nothing is missing, as a key of the bundle. */
    public String getNext() {
        if (!fourEyes.haveSeen(view)) {
            return "check.ready.foureyes";
        }
        return view.isWritable() ? "check.ready" : "check.ready.released";
    }

    /** Whether it waits for this reader, who looks at what changed and then decides. */
    public boolean isDecidable() {
        return decidable;
    }

    /** Whether handing the version to the team lead would be something new. */
    public boolean isSubmittable() {
        ReleaseRow release = view.plan().release();
        String now = Fingerprint.of(view);
        return view.isWritable() && !release.waits(now) && !release.covers(now);
    }

    /** What the reader typed into this version and did not store. */
    public List<UnsavedPart> getOwnUnsaved() {
        return unsaved.stream().filter(one -> one.draft().own()).toList();
    }

    /** What others typed into it and did not store: whose and where, never what. */
    public List<UnsavedPart> getOthersUnsaved() {
        return unsaved.stream().filter(one -> !one.draft().own()).toList();
    }

    /** Whether the next click goes on without these drafts. */
    public boolean isAsked() {
        return !asked.isEmpty();
    }

    /** Where the reader goes on with an own draft, or reads it where the part takes it no more. */
    public String page(UnsavedPart draft) {
        return view.isWritable()
                ? "/hilfeplan/plan?file=" + id() + "&plan=" + plan() + "&part=" + draft.part()
                : "/casefile/draft?file=" + id() + "&form=" + draft.part().form(plan());
    }

    /** What is not finished but hinders nobody. */
    public List<Progress.Line> getUnfinished() {
        return Progress.unfinished(view);
    }

    public List<Hint> getHints() {
        return wording.of(view);
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

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan == null ? "" : plan;
    }

    public LocalDate getMeetingOn() {
        return meetingOn;
    }

    public void setMeetingOn(LocalDate meetingOn) {
        this.meetingOn = meetingOn;
    }

    public LocalDate getBoardOn() {
        return boardOn;
    }

    public void setBoardOn(LocalDate boardOn) {
        this.boardOn = boardOn;
    }

    public Hilfeplan.Kind[] getKinds() {
        return Hilfeplan.Kind.values();
    }

    public Hilfeplan.Kind getKind() {
        return kind;
    }

    public void setKind(Hilfeplan.Kind kind) {
        this.kind = kind;
    }
}
