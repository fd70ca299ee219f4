package org.mitplan.office;

import static org.mitplan.access.Role.ADMINISTRATOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mitplan.access.draft.FormKind;

/** The forms of this module that keep what is being typed. */
@ApplicationScoped
public class OfficeForm implements FormKind.Source {
    public static final FormKind NEW_MEMBER =
            FormKind.ofNoFile("newmember", "/office/newmember", FormKind.staff(ADMINISTRATOR));
    public static final FormKind NEW_TEAM =
            FormKind.ofNoFile("newteam", "/office/teams", FormKind.staff(ADMINISTRATOR));

    @Override
    public List<FormKind> kinds() {
        return List.of(NEW_MEMBER, NEW_TEAM);
    }
}
