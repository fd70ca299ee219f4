package org.mitplan.rules.offenders;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.UUID;
import java.util.function.Function;
import org.mitplan.access.CaseAccess;

/** A repository that finds things without asking for their file. */
public class Finds {
    @PersistenceContext private EntityManager database;

    Object byText(CaseAccess access) {
        return database.createQuery("select e from Entry e").getResultList();
    }

    Object byTypedText(CaseAccess access) {
        return database.createQuery("select e from Entry e", Object.class).getResultList();
    }

    Object byName(CaseAccess access) {
        return database.createNamedQuery("all").getResultList();
    }

    Object byCriteria(CaseAccess access) {
        return database.createQuery(database.getCriteriaBuilder().createQuery()).getResultList();
    }

    Object byProcedure(CaseAccess access) {
        return database.createStoredProcedureQuery("all").getResultList();
    }

    Object byStatement(CaseAccess access) {
        return database.createNativeQuery("select 1 from entry", "entries").getResultList();
    }

    Object byConnection(CaseAccess access) {
        return database.unwrap(Connection.class);
    }

    Object byFactory(CaseAccess access) {
        return database.getEntityManagerFactory();
    }

    Object byId(CaseAccess access, UUID id) {
        return database.find(Object.class, id);
    }

    Object byLockedId(CaseAccess access, UUID id) {
        return database.find(Object.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Object byReference(CaseAccess access, UUID id) {
        return database.getReference(Object.class, id);
    }

    Object byMerging(CaseAccess access, Object thing) {
        return database.merge(thing);
    }

    Object byNameOfAMethod(CaseAccess access) {
        Function<String, Object> query = database::createNamedQuery;
        return query.apply("all");
    }
}
