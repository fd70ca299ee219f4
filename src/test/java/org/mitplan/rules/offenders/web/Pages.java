package org.mitplan.rules.offenders.web;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;

/** Pages and boundaries that go to the database themselves. */
public final class Pages {
    private Pages() {}

    /** A page that writes. */
    public static class WithManager {
        @PersistenceContext private EntityManager database;

        void keep(CaseAccess access) {
            database.flush();
        }
    }

    /** A page that reads. */
    public static class WithDoor {
        private Door door;

        boolean rows(CaseAccess access) {
            return door.of(access, "select 1 from entry where file_id = :file").finds();
        }
    }
}
