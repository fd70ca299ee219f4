package org.mitplan.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.timeline.FileOverview;
import org.mitplan.casefile.timeline.Overview;

/** The first page of a file. */
@Named
@RequestScoped
public class OverviewPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private FileOverview file;

    private Overview overview;

    public void open() {
        overview = file.show(id());
        visited();
    }

    @Override
    public FileHeader getHeader() {
        return overview.header();
    }

    public Overview getOverview() {
        return overview;
    }
}
