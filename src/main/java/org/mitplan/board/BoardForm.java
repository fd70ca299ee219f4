package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mitplan.access.draft.FormKind;
import org.mitplan.casefile.FileForm;

/** The forms of this module that keep what is being typed. */
@ApplicationScoped
public class BoardForm implements FormKind.Source {
    public static final FormKind GOAL = FileForm.ofFile("goal").aboutThings();
    public static final FormKind AGREEMENT = FileForm.ofFile("agreement").aboutThings();
    public static final FormKind CONFIRMATION = FileForm.ofFile("confirm").aboutThings();
    public static final FormKind COMMENT = FileForm.ofFile("comment").aboutThings();

    @Override
    public List<FormKind> kinds() {
        return List.of(GOAL, AGREEMENT, CONFIRMATION, COMMENT);
    }
}
