package org.mitplan.casefile;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

/**
 * The file of one young person; siblings have their own. What modules above know about it they keep
 * themselves, see {@link HeaderFact}.
 */
@Entity
@Table(name = "case_file")
@Access(AccessType.FIELD)
public class CaseFile {
    @Id private UUID id;
    private String number;

    @Column(name = "young_person_id")
    private PersonId youngPerson;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Version private int version;

    protected CaseFile() {}

    static CaseFile open(CaseFileId id, String number, PersonId youngPerson, LocalDate on) {
        CaseFile file = new CaseFile();
        file.id = id.value();
        file.number = number;
        file.youngPerson = youngPerson;
        file.openedOn = on;
        return file;
    }
}
