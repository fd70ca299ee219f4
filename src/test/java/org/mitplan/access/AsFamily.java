package org.mitplan.access;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.mitplan.access.release.ReleasedThings;
import org.mitplan.board.section.BoardSection;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;

/** Mia and her mother have accounts, and nothing was released to them one by one. */
abstract class AsFamily extends RolledBack {

    @Inject Gate gate;
    @Inject Door door;
    @Inject ReleasedThings releases;
    PersonId mia;
    PersonId mother;
    UUID note;

    @BeforeEach
    void aFamilyHasAccounts() {
        mia = person("select young_person_id from case_file where id = ?1");
        mother = person("select person_id from participant where file_id = ?1 and role = 'MOTHER'");
        note = id("select min(id) from entry where file_id = ?1");
        sql(
                "update file_release set ended_at = released_at, ended_by = released_by where file_id = ?1");
        sql(
                "update custody set valid_from = null, valid_to = '2000-01-01' where child_id = (select young_person_id from case_file where id = ?1)");
        database.createNativeQuery(
                        "insert into custody (id, child_id, holder_id, kind, valid_from) values (uuid(), ?1, ?2, 'SOLE', null)")
                .setParameter(1, mia.value())
                .setParameter(2, mother.value())
                .executeUpdate();
    }

    final boolean opens() {
        try {
            read();
            return true;
        } catch (NotFound refused) {
            return false;
        }
    }

    final CaseAccess read() {
        return gate.open(MIA, BoardSection.AGREEMENTS, Action.READ);
    }

    /** What the statement finds for whoever acts. */
    final List<UUID> found(String text) {
        return door.of(read(), text).rows(100, row -> row.id("id", id -> id));
    }

    final StaffMember tilda() {
        return Impersonation.somebody(account("tilda.tintenfass"), Role.CASEWORKER);
    }

    /** Tilda's right to write into Mia's file. */
    final CaseAccess worker() {
        return Impersonation.token(tilda(), MIA, BoardSection.AGREEMENTS, Action.WRITE);
    }

    final void actsAs(Principal who) {
        Impersonation.of(actor, who);
    }

    final FamilyMember family(PersonId person) {
        return new FamilyMember(account(person, "FAMILY"), person, "Familie");
    }

    final AccountId account(PersonId person, String kind) {
        AccountId account = AccountId.random();
        database.createNativeQuery(
                        "insert into account (id, kind, display_name, person_id) values (?1, ?2, 'Probe', ?3)")
                .setParameter(1, account.value())
                .setParameter(2, kind)
                .setParameter(3, person.value())
                .executeUpdate();
        return account;
    }

    final void sql(String text) {
        database.createNativeQuery(text).setParameter(1, MIA.value()).executeUpdate();
    }

    final PersonId person(String text) {
        return new PersonId(id(text));
    }

    final UUID id(String text) {
        return UUID.fromString(
                database.createNativeQuery(text)
                        .setParameter(1, MIA.value())
                        .getResultList()
                        .get(0)
                        .toString());
    }
}
