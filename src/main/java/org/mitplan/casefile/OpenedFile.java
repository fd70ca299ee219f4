package org.mitplan.casefile;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.mitplan.access.CaseAccess;

/** The right by which this request reads a file, kept until the reading is over. */
@RequestScoped
class OpenedFile {
    private CaseAccess access;

    void isReadWith(CaseAccess right) {
        access = right;
    }

    Optional<CaseAccess> access() {
        return Optional.ofNullable(access);
    }
}
