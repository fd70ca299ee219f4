package org.mitplan.casefile.web;

import java.io.Serializable;
import org.mitplan.casefile.FileHeader;
import org.mitplan.shared.id.CaseFileId;

/** A page about one file, which its address names. */
public abstract class FilePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private String file;

    /** What stands on top of the page. */
    public abstract FileHeader getHeader();

    public CaseFileId id() {
        return CaseFileId.of(file);
    }

    /** The same file on another page, after something was stored. */
    protected String to(String page) {
        return page + "?faces-redirect=true&file=" + id();
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
