package org.mitplan.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mitplan.access.draft.DraftAge;
import org.mitplan.access.draft.DraftDesk;
import org.mitplan.access.draft.FormKey;
import org.mitplan.shared.id.CaseFileId;

/** What somebody typed into a form, to be read and copied where the form takes it no more. */
@Named
@ViewScoped
public class DraftPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private DraftDesk desk;

    private String file;
    private String form = "";
    private boolean fileOpen;
    private List<DraftDesk.Text> texts = List.of();

    public void open() {
        DraftDesk.Words words = desk.words(CaseFileId.of(file), key());
        fileOpen = words.fileOpen();
        texts = words.texts();
    }

    /** With the last words about a file that is somebody else's now its page is gone, too. */
    public String discard(String tab) {
        desk.discard(CaseFileId.of(file), key(), tab);
        if (!fileOpen && texts.size() <= 1) {
            return "/casefile/day?faces-redirect=true";
        }
        return "/casefile/draft?faces-redirect=true&file=" + CaseFileId.of(file) + "&form=" + key();
    }

    /** Whether the file is still the reader's to see. */
    public boolean isFileOpen() {
        return fileOpen;
    }

    public List<DraftDesk.Text> getTexts() {
        return texts;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    /** For how many days words are kept once the file cannot be opened any more. */
    public int getDaysKept() {
        return DraftAge.DAYS;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form == null ? "" : form;
    }

    private FormKey key() {
        return FormKey.of(form);
    }
}
