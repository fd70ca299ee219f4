package org.mitplan.rules.offenders;

import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.SystemTask;

/** A repository of content of files that asks for no file. */
public class WithoutAFile {
    private Door door;

    boolean byTheBooks(OfficeAccess access) {
        return door.of(access, "select 1 from entry").finds();
    }

    boolean asATask(SystemTask task) {
        return door.of(task, "select 1 from entry").finds();
    }

    boolean apart(CaseAccess access) {
        return door.apart(access, "select 1 from agreement_person").finds();
    }
}
