package org.mitplan.people;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.PersonId;

/**
 * Who has which custody for a child, with its proof and days (§§ 1626 ff. BGB); custody is not
 * parenthood.
 */
@Entity
@Table(name = "custody")
@Access(AccessType.FIELD)
public class Custody {
    private static final TextField PROOF = TextField.line("custody.proof", 120);

    /** How custody is held. */
    public enum Kind {
        SOLE,
        JOINT,
        GUARDIAN,
        CURATOR,
        NONE,
        UNKNOWN
    }

    @Id private UUID id;

    @Column(name = "child_id")
    private PersonId child;

    @Column(name = "holder_id")
    private PersonId holder;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String proof;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version private int version;

    protected Custody() {}

    static Custody of(PersonId child, PersonId holder, Kind kind, String proof, LocalDate from) {
        Custody custody = new Custody();
        custody.id = UUID.randomUUID();
        custody.child = child;
        custody.holder = holder;
        custody.kind = kind;
        custody.proof = PROOF.of(proof);
        custody.validFrom = from;
        return custody;
    }

    void endsBefore(LocalDate day) {
        validTo =
                validFrom != null && validFrom.isAfter(day.minusDays(1))
                        ? validFrom
                        : day.minusDays(1);
    }
}
