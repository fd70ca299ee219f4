package org.mitplan.hilfeplan.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.casefile.withdrawal.Withdrawals;
import org.mitplan.hilfeplan.HilfeplanSection;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.PlanId;

/** Answers and signatures under the versions; they are only added to. */
@ApplicationScoped
class Consents {
    private static final String IMAGE =
            "select i.media_type, i.bytes from plan_signature s join signature_image i on i.id = s.image_id"
                    + " where s.file_id = :file and s.plan_id = :plan and s.person_id = :person and s.number = :number"
                    + " and not exists (select 1 from plan_signature n where n.plan_id = s.plan_id"
                    + "  and n.person_id = s.person_id and n.number > s.number and n.manner = 'WITHDRAWN')";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;
    @Inject private Withdrawals withdrawals;

    /** What somebody drew or what was scanned, until they took the signature back. */
    Scan image(CaseAccess access, PlanId plan, Signer signed) {
        access.require(HilfeplanSection.HILFEPLAN, Action.READ);
        return door.of(access, IMAGE)
                .with("plan", plan)
                .with("person", signed.person())
                .with("number", signed.number())
                .first(row -> new Scan(row.text("media_type"), row.bytes("bytes")))
                .orElseThrow(NotFound::new);
    }

    void add(CaseAccess access, PlanAnswer answer) {
        access.require(HilfeplanSection.HILFEPLAN, Action.WRITE);
        withdrawals.mustStand(access, answer.plan().value());
        database.persist(answer);
    }

    void add(CaseAccess access, Signature signature) {
        access.require(HilfeplanSection.HILFEPLAN, Action.WRITE);
        withdrawals.mustStand(access, signature.plan().value());
        database.persist(signature);
    }

    void add(CaseAccess access, SignatureImage image) {
        access.require(HilfeplanSection.HILFEPLAN, Action.WRITE);
        database.persist(image);
        // The signatures refer to it by id alone, so it has to stand there before them.
        database.flush();
    }

    void flush() {
        database.flush();
    }
}
