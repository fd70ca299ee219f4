package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mitplan.access.draft.FormKind;

/** Forms for families, of which there is no page yet. */
@ApplicationScoped
public class TriedForm implements FormKind.Source {
    static final FormKind OF_FILE = FormKind.ofFile("tried", FamilyMember.class::isInstance);
    static final FormKind OF_NO_FILE =
            FormKind.ofNoFile("triedbeside", "/portal/tried", FamilyMember.class::isInstance);

    @Override
    public List<FormKind> kinds() {
        return List.of(OF_FILE, OF_NO_FILE);
    }
}
