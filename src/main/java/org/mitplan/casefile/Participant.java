package org.mitplan.casefile;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.mitplan.shared.TextField;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

/** One person takes part in one file in one role. */
@Entity
@Table(name = "participant")
@Access(AccessType.FIELD)
public class Participant {
    private static final TextField ORGANISATION = TextField.line("participant.organisation", 120);

    /** What a person is to the young person, or does in the file. */
    public enum Role {
        YOUNG_PERSON,
        MOTHER,
        FATHER,
        SIBLING,
        RELATIVE,
        GUARDIAN,
        FOSTER_CARER,
        PROVIDER,
        CASEWORKER,
        SCHOOL,
        TRUSTED_PERSON,
        INTERPRETER,
        OTHER;

        /** A name and the role behind it, which may stand there already to tell people apart. */
        public String behind(String name) {
            String role = " (" + Texts.of(this) + ")";
            return name.endsWith(role) ? name : name + role;
        }
    }

    @Id private UUID id;

    @Column(name = "file_id")
    private CaseFileId file;

    @Column(name = "person_id")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String organisation;
    @Version private int version;

    protected Participant() {}

    static Participant in(CaseFileId file, PersonId person, Role role, String organisation) {
        Participant participant = new Participant();
        participant.id = UUID.randomUUID();
        participant.file = file;
        participant.person = person;
        participant.acts(role, organisation);
        return participant;
    }

    void acts(Role newRole, String newOrganisation) {
        String named = ORGANISATION.of(newOrganisation);
        role = newRole;
        organisation = named;
    }
}
