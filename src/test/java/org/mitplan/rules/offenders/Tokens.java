package org.mitplan.rules.offenders;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.casefile.timeline.Entry;
import org.mitplan.shared.sql.Sql;

/** Repositories and the tokens of their methods. */
public final class Tokens {
    private Tokens() {}

    /** Its methods have the names of such as need no token. */
    public static class Without {
        @PersistenceContext private EntityManager database;
        private Door door;
        private CaseAccess kept;

        boolean condition(UUID id) {
            return door.of(kept, "select 1 from entry where file_id = :file").finds();
        }

        Sql section() {
            return statement();
        }

        private Sql statement() {
            return door.of(kept, "select 1 from entry where file_id = :file");
        }

        void flush(Object thing) {
            database.persist(thing);
            database.flush();
        }

        EntityManager lend() {
            return database;
        }

        static boolean rows(Without other) {
            return other.statement().finds();
        }

        boolean rowsOf(CaseAccess access, Entry entry) {
            return door.of(access, "select 1 from entry where file_id = :file").finds();
        }
    }

    /** Its methods need none. */
    public static class NotNeeded {
        @PersistenceContext private EntityManager database;

        void send() {
            database.flush();
        }

        String words(String column) {
            return column + " is null";
        }
    }
}
