package org.mitplan.casefile;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mitplan.access.draft.FormKind;

/** The forms of this module that keep what is being typed. */
@ApplicationScoped
public class FileForm implements FormKind.Source {
    /** A note, or an addendum to the note that it is about. */
    public static final FormKind ENTRY = ofFile("entry").aboutThings();

    public static final FormKind FACTS = ofFile("facts");
    public static final FormKind PERSON = ofFile("person").aboutThings();
    public static final FormKind HANDOVER = ofFile("handover");
    public static final FormKind WITHDRAWAL = ofFile("withdraw").aboutThings();
    public static final FormKind NEW_FILE =
            FormKind.ofNoFile("newfile", "/casefile/newfile", FormKind.staff(CASEWORKER));

    /** A form for whoever works on files, and for those who read them. */
    public static FormKind ofFile(String name) {
        return FormKind.ofFile(name, FormKind.staff(CASEWORKER, TEAM_LEAD));
    }

    @Override
    public List<FormKind> kinds() {
        return List.of(ENTRY, FACTS, PERSON, HANDOVER, WITHDRAWAL, NEW_FILE);
    }
}
