package org.mitplan.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.casefile.CaseFile;
import org.mitplan.casefile.FactsDesk;
import org.mitplan.casefile.FileFacts;
import org.mitplan.casefile.FileHeader;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Stale;
import org.mitplan.shared.Texts;
import org.mitplan.shared.web.Differences;
import org.mitplan.shared.web.Faces;

/** The form for the key facts of a file. */
@Named
@ViewScoped
public class FactsPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private FactsDesk desk;

    private FileHeader header;
    private transient List<Differences.Line> differences;
    private CaseFile.Step step;
    private CaseFile.Protection protection;
    private String help;
    private LocalDate nextMeetingOn;
    private int version;

    public void open() {
        if (header != null) {
            return;
        }
        header = desk.facts(id());
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
            return Faces.attempt(() -> desk.change(id(), facts)) ? to("/casefile/overview") : null;
        } catch (Stale stale) {
            FileFacts now = desk.facts(id()).facts();
            differences = differences(now);
            version = now.version();
            Faces.refuse(stale);
            return null;
        }
    }

    private List<Differences.Line> differences(FileFacts now) {
        return new Differences()
                .of("facts.step", Texts.of(now.step()), Texts.of(step))
                .of("facts.help", now.help(), help)
                .of(
                        "facts.meeting",
                        GermanDates.input(now.nextMeetingOn()),
                        GermanDates.input(nextMeetingOn))
                .of("facts.protection", Texts.of(now.protection()), Texts.of(protection))
                .lines();
    }

    @Override
    public FileHeader getHeader() {
        return header;
    }

    /** What is typed here beside what stands there; null unless somebody was faster. */
    public List<Differences.Line> getDifferences() {
        return differences;
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
