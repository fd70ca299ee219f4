package org.mitplan.rules.offenders;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.shared.sql.Sql;

/** Ways to the database that nobody may have. */
public final class Ways {
    private Ways() {}

    /** Takes the factory of all. */
    public static class OwnFactory {
        @PersistenceUnit private EntityManagerFactory factory;

        List<?> rows() {
            return factory.createEntityManager()
                    .createQuery("select e from Entry e")
                    .getResultList();
        }
    }

    /** Makes a factory. */
    public static class MadeFactory {
        Object rows() {
            return Persistence.createEntityManagerFactory("mitplan").createEntityManager();
        }
    }

    /** Is lent the hand of another. */
    public static class LentManager {
        void keep(EntityManager database) {
            database.flush();
        }
    }

    /** Is lent the door of another. */
    public static class LentDoor {
        boolean rows(Door door, CaseAccess access) {
            return door.of(access, "select 1 from entry where file_id = :file").finds();
        }
    }

    /** Has a class within. */
    public static class InnerHand {
        @PersistenceContext private EntityManager database;

        class Hand {
            void keep() {
                database.flush();
            }
        }
    }

    /** Goes past everything. */
    public static class Connected {
        private DataSource pool;

        Object pooled() throws SQLException {
            return pool.getConnection();
        }

        Object driven() throws SQLException {
            return DriverManager.getConnection("jdbc:mariadb:mitplan");
        }
    }

    /** Begins statements itself. */
    public static class OwnStatement {
        @PersistenceContext private EntityManager database;

        Sql made() {
            return new Sql(database, "select 1 from entry");
        }

        Sql named() {
            BiFunction<EntityManager, String, Sql> statement = Sql::new;
            return statement.apply(database, "select 1 from entry");
        }
    }

    /** A boundary that reads. */
    @Boundary
    public static class ReadingBoundary {
        private Door door;

        boolean rows(CaseAccess access) {
            return door.of(access, "select 1 from entry where file_id = :file").finds();
        }
    }
}
