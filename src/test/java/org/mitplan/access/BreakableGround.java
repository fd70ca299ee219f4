package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;

/** The ground of whoever acts, which a test can break for its own thread. */
@Specializes
@ApplicationScoped
class BreakableGround extends StaffGrounds {
    private static final ThreadLocal<Boolean> BROKEN = ThreadLocal.withInitial(() -> false);

    static void breaks() {
        BROKEN.set(true);
    }

    static void holds() {
        BROKEN.remove();
    }

    @Override
    Ground acting() {
        Ground whole = super.acting();
        return BROKEN.get()
                ? new Ground(
                        whole.whose(),
                        whole.relation(),
                        whole.file(),
                        whole.rows() + " and duty_.id is null")
                : whole;
    }
}
