package org.mitplan.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mitplan.board.BoardSection;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

/** Mia and her mother have accounts, and nothing was released to them one by one. */
abstract class AsFamily {
    static final CaseFileId MIA =
            new CaseFileId(UUID.fromString("e209ed59-e5e5-4c41-a65d-dd4487ad1429"));

    @PersistenceContext EntityManager database;
    @Inject Gate gate;
    @Inject Actor actor;
    @Inject UserTransaction transaction;
    PersonId mia;
    PersonId mother;
    UUID note;

    @BeforeEach
    void aFamilyHasAccounts() throws Exception {
        transaction.begin();
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

    @AfterEach
    void rollBack() throws Exception {
        Impersonation.of(actor, null);
        transaction.rollback();
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
