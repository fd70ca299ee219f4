package org.mitplan.board;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;

/** A short remark about an agreement; part of the file, never changed, never deleted. */
@Entity
@Table(name = "agreement_comment")
@Access(AccessType.FIELD)
class Comment {
    private static final TextField TEXT = TextField.lines("card.comment", 500);

    @Id private UUID id;

    @Column(name = "agreement_id")
    private AgreementId agreement;

    @Column(name = "file_id")
    private CaseFileId file;

    private String text;

    @Column(name = "author_id")
    private AccountId author;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version private int version;

    protected Comment() {}

    /**
     * A new comment.
     *
     * @throws DomainException if there is no text or too much of it
     */
    static Comment on(Agreement card, String text, AccountId author, Instant at) {
        String said = TEXT.needed(text);
        Comment comment = new Comment();
        comment.id = UUID.randomUUID();
        comment.agreement = card.id();
        comment.file = card.file();
        comment.text = said;
        comment.author = author;
        comment.recordedAt = at;
        return comment;
    }
}
