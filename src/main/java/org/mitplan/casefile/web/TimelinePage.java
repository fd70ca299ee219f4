package org.mitplan.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.access.draft.FormKey;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.timeline.CaseNotes;
import org.mitplan.casefile.timeline.Entry;
import org.mitplan.casefile.timeline.NewEntry;
import org.mitplan.casefile.timeline.TimelineItem;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.id.EntryId;
import org.mitplan.shared.web.Faces;

/** The timeline of a file and the form for a note. */
@Named
@ViewScoped
public class TimelinePage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private CaseNotes notes;
    @Inject private GermanDates dates;

    private transient CaseNotes.View view;
    private String shown = "";
    private String amends = "";
    private Entry.Kind kind = Entry.Kind.TALK;
    private LocalDate happenedOn;
    private String text = "";

    public void open() {
        view = notes.timeline(id());
        visited();
        if (happenedOn == null) {
            happenedOn = dates.today();
        }
    }

    public String add() {
        NewEntry entry = new NewEntry(kind, happenedOn, text, corrected());
        return Faces.attempt(() -> notes.add(id(), entry)) ? to("/casefile/timeline") : null;
    }

    private EntryId corrected() {
        return amends.isEmpty() ? null : EntryId.of(amends);
    }

    /** As what a draft of it is kept. */
    public FormKey getForm() {
        return NewEntry.form(corrected());
    }

    @Override
    public FileHeader getHeader() {
        return getView().header();
    }

    private CaseNotes.View getView() {
        if (view == null) {
            view = notes.timeline(id());
        }
        return view;
    }

    /** What happened, of the kind that was asked for. */
    public List<TimelineItem> getItems() {
        return getView().items().stream()
                .filter(item -> shown.isEmpty() || item.kind().equals(shown))
                .toList();
    }

    public List<String> getKindsShown() {
        return getView().items().stream().map(TimelineItem::kind).distinct().sorted().toList();
    }

    public Entry.Kind[] getKinds() {
        return Entry.Kind.values();
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown == null ? "" : shown;
    }

    public String getAmends() {
        return amends;
    }

    public void setAmends(String amends) {
        this.amends = amends == null ? "" : amends;
    }

    public Entry.Kind getKind() {
        return kind;
    }

    public void setKind(Entry.Kind kind) {
        this.kind = kind;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
