package org.mitplan.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.mitplan.casefile.CaseFile;
import org.mitplan.casefile.CaseRegister;
import org.mitplan.casefile.FileFacts;
import org.mitplan.casefile.FileHeader;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Stale;
import org.mitplan.shared.web.Faces;

/** The form for the key facts of a file. */
@Named
@ViewScoped
public class FactsPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private CaseRegister register;

    private FileHeader header;
    private FileHeader clash;
    private CaseFile.Step step;
    private CaseFile.Protection protection;
    private String help;
    private LocalDate nextMeetingOn;
    private int version;

    public void open() {
        if (header != null) {
            return;
        }
        header = register.overview(id()).header();
        if (!header.mayWrite()) {
            throw new NotFound();
        }
        FileFacts facts = header.facts();
        step = facts.step();
        protection = facts.protection();
        help = facts.help();
        nextMeetingOn = facts.nextMeetingOn();
        version = facts.version();
    }

    /** Stores the facts; if somebody was faster, their version is shown beside the typed one. */
    public String save() {
        FileFacts facts = new FileFacts(step, protection, help, nextMeetingOn, version);
        try {
            return Faces.attempt(() -> register.change(id(), facts))
                    ? to("/casefile/overview")
                    : null;
        } catch (Stale stale) {
            clash = register.overview(id()).header();
            version = clash.facts().version();
            Faces.refuse(stale);
            return null;
        }
    }

    @Override
    public FileHeader getHeader() {
        return header;
    }

    /** What stands in the file meanwhile; null unless somebody was faster. */
    public FileHeader getClash() {
        return clash;
    }

    public CaseFile.Step[] getSteps() {
        return CaseFile.Step.values();
    }

    public CaseFile.Protection[] getProtections() {
        return CaseFile.Protection.values();
    }

    public CaseFile.Step getStep() {
        return step;
    }

    public void setStep(CaseFile.Step step) {
        this.step = step;
    }

    public CaseFile.Protection getProtection() {
        return protection;
    }

    public void setProtection(CaseFile.Protection protection) {
        this.protection = protection;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public LocalDate getNextMeetingOn() {
        return nextMeetingOn;
    }

    public void setNextMeetingOn(LocalDate nextMeetingOn) {
        this.nextMeetingOn = nextMeetingOn;
    }
}
