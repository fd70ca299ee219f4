package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.CountDownLatch;
import org.mitplan.access.release.ReleasedThings;
import org.mitplan.access.release.Withheld;
import org.mitplan.board.section.BoardSection;
import org.mitplan.shared.id.PersonId;

/** A use case, in tests alone, that releases something while another does the same. */
@ApplicationScoped
@Transactional
@Guarded
public class ReleaseRaces {
    @Inject private Gate gate;
    @Inject private Actor actor;
    @Inject private ReleasedThings releases;

    /** Opens the file, waits until the other has done so, too, and releases. */
    @MayCall(everybody = true)
    public void release(
            Principal who,
            ReleasedThing thing,
            PersonId person,
            Withheld withheld,
            CountDownLatch both)
            throws InterruptedException {
        Impersonation.of(actor, who);
        CaseAccess access = gate.open(RolledBack.MIA, BoardSection.AGREEMENTS, Action.WRITE);
        both.countDown();
        both.await();
        releases.release(access, thing, person, withheld);
    }
}
