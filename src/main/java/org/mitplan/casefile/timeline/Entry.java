package org.mitplan.casefile.timeline;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.EntryId;

/** A note about a contact; it never changes, an addendum corrects it. */
@Entity
@Table(name = "entry")
@Access(AccessType.FIELD)
public class Entry {
    private static final TextField TEXT = TextField.lines("entry.text", 20_000);

    /** What kind of contact the note is about. */
    public enum Kind {
        TALK,
        CALL,
        HOME_VISIT,
        LETTER,
        MEETING,
        NOTE
    }

    @Id private UUID id;

    @Column(name = "file_id")
    private CaseFileId file;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String text;

    @Column(name = "amends_id")
    private EntryId amends;

    @Column(name = "author_id")
    private AccountId author;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version private int version;

    protected Entry() {}

    /**
     * A note of today about what happened today or earlier.
     *
     * @throws DomainException if the text is missing or too long or the day lies ahead
     */
    static Entry note(
            CaseFileId file, NewEntry input, AccountId author, Instant now, LocalDate today) {
        Entry entry = new Entry();
        entry.id = UUID.randomUUID();
        entry.file = file;
        entry.kind = input.kind();
        entry.text = TEXT.needed(input.text());
        entry.happenedOn = input.happenedOn();
        entry.amends = input.amends();
        entry.author = author;
        entry.recordedAt = now;
        if (entry.happenedOn == null || entry.happenedOn.isAfter(today)) {
            throw new DomainException("entry.day.ahead");
        }
        return entry;
    }
}
