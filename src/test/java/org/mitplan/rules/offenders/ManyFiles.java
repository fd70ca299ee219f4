package org.mitplan.rules.offenders;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.BiFunction;
import org.mitplan.access.Action;
import org.mitplan.access.Door;
import org.mitplan.access.Reach;
import org.mitplan.access.Section;
import org.mitplan.shared.sql.Sql;

/** Repositories that read over many files. */
public final class ManyFiles {
    private static final String OWN = "select 1 from draft where account_id = :me or 1 = 1";

    private ManyFiles() {}

    /** Nobody asks these for their section. */
    public static class Unasked {
        @PersistenceContext private EntityManager database;
        private Door door;
        private Reach kept;

        boolean rows(Reach reach) {
            return door.of(reach, OWN).finds();
        }

        List<Object> entities(Reach reach) {
            return door.entities(reach, Object.class, "select e from Entry e where 1 = 1").all();
        }

        boolean byHand(Reach reach) {
            return helper(reach);
        }

        private boolean helper(Reach reach) {
            return door.of(reach, OWN).finds();
        }

        boolean ofField() {
            return door.of(kept, OWN).finds();
        }

        Sql byName(Reach reach) {
            BiFunction<Reach, String, Sql> statement = door::of;
            return statement.apply(reach, OWN);
        }

        void keep(Reach reach, Object thing) {
            database.persist(thing);
        }

        boolean halfAsked(Reach reach) {
            reach.require(Section.DRAFTS, Action.READ);
            return shared(reach);
        }

        boolean unasked(Reach reach) {
            return shared(reach);
        }

        private boolean shared(Reach reach) {
            return door.of(reach, OWN).finds();
        }
    }

    /** These are asked, here or there. */
    public static class Asked {
        private Door door;

        boolean itself(Reach reach) {
            return door.of(reach.require(Section.DRAFTS, Action.READ), OWN).finds();
        }

        boolean before(Reach reach) {
            reach.require(Section.DRAFTS, Action.READ);
            return helper(reach);
        }

        private boolean helper(Reach reach) {
            return door.of(reach, OWN).finds();
        }

        boolean byAnother(Reach reach) {
            return door.of(asked(reach), OWN).finds();
        }

        private Reach asked(Reach reach) {
            return reach.require(Section.DRAFTS, Action.READ);
        }
    }
}
