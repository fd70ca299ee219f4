package org.mitplan.hilfeplan.consent;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

/** What was drawn or scanned; one scan may hold the signatures of several people. */
@Entity
@Table(name = "signature_image")
@Access(AccessType.FIELD)
class SignatureImage {
    @Id private UUID id;

    @Column(name = "plan_id")
    private PlanId plan;

    @Column(name = "file_id")
    private CaseFileId file;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] bytes;
    @Version private int version;

    protected SignatureImage() {}

    SignatureImage(PlanView view, Scan scan) {
        id = UUID.randomUUID();
        plan = view.plan().id();
        file = view.header().id();
        mediaType = scan.mediaType();
        bytes = scan.bytes();
    }

    UUID id() {
        return id;
    }
}
