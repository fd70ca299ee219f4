package org.mitplan.casefile.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.FileVisits;
import org.mitplan.shared.id.CaseFileId;

/** A page about one file, which its address names. */
public abstract class FilePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private FileVisits visits;
    private String file;

    /** What stands on top of the page. */
    public abstract FileHeader getHeader();

    /** To be called by pages that show what is going on, after they have read it. */
    protected void visited() {
        visits.note();
    }

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
