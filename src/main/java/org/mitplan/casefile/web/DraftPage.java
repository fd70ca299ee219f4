package org.mitplan.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mitplan.access.draft.Draft;
import org.mitplan.access.draft.Typed;
import org.mitplan.casefile.DraftDesk;
import org.mitplan.shared.id.CaseFileId;

/** What somebody typed into a form, to be read and copied where the form takes it no more. */
@Named
@ViewScoped
public class DraftPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private DraftDesk desk;

    private String file;
    private String form = "";
    private List<Text> texts = List.of();

    /** One draft of the form: each tab that was left has its own. */
    public record Text(String tab, Instant savedAt, List<Typed> typed) implements Serializable {
        private static Text of(Draft draft) {
            return new Text(draft.tab(), draft.savedAt(), draft.typed());
        }
    }

    public void open() {
        texts = desk.read(CaseFileId.of(file), form).stream().map(Text::of).toList();
    }

    public String discard(String tab) {
        desk.discard(CaseFileId.of(file), form, tab);
        return "/casefile/draft?faces-redirect=true&file=" + CaseFileId.of(file) + "&form=" + form;
    }

    public List<Text> getTexts() {
        return texts;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form == null ? "" : form.replaceAll("[^\\w-]", "");
    }
}
