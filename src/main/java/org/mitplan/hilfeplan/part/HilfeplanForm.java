package org.mitplan.hilfeplan.part;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mitplan.access.draft.FormKind;
import org.mitplan.casefile.FileForm;

/** The forms of this module that keep what is being typed. */
@ApplicationScoped
public class HilfeplanForm implements FormKind.Source {
    /** One part of one version. */
    public static final FormKind PLAN = FileForm.ofFile("plan").aboutParts(PlanPart.values());

    /** What a team lead says to a version. */
    public static final FormKind RELEASE = FileForm.ofFile("release").aboutThings();

    @Override
    public List<FormKind> kinds() {
        return List.of(PLAN, RELEASE);
    }
}
