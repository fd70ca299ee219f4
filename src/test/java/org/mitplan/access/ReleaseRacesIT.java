package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mitplan.access.release.Withheld;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.testbed.InContainer;
import org.mitplan.testbed.Server;
import org.mitplan.testbed.Transactions;

/** Of two who release the same thing to the same person at the same moment, one decides. */
@InContainer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReleaseRacesIT {
    private static final UUID THING = UUID.fromString("5d0a3f30-61b1-4a4e-9d4b-2f3a8a1c7e11");
    private static final Withheld PART = new Withheld("Seite 2", "Daten der Nachbarin");

    @PersistenceContext private EntityManager database;
    @Resource private ManagedExecutorService later;
    @Inject private ReleaseRaces races;
    @Inject private Instance<RequestContextController> requests;

    /** In the first round nothing is released yet, in the others what the last one left. */
    @Order(1)
    @RepeatedTest(5)
    void oneReleaseIsOpenAndTheOtherEndedOrRefused() throws Exception {
        PersonId mia = new PersonId(id("select young_person_id from case_file where id = ?1"));
        AccountId tilda =
                new AccountId(
                        id(
                                "select id from account where sign_in_name = 'tilda.tintenfass' and ?1 = ?1"));
        Principal worker = Impersonation.somebody(tilda, Role.CASEWORKER);
        CountDownLatch both = new CountDownLatch(2);
        Future<String> whole = later.submit(() -> released(worker, mia, Withheld.NOTHING, both));
        Future<String> part = later.submit(() -> released(worker, mia, PART, both));
        assertThat(List.of(whole.get(), part.get()))
                .contains("done")
                .allMatch(outcome -> outcome.equals("done") || outcome.equals("stale"));
        assertThat(
                        rows(
                                "select id from file_release where thing_id = ?1 and ended_at is null",
                                THING))
                .hasSize(1);
    }

    @Test
    @Order(2)
    @RunAsClient
    void nothingIsLeftOfIt() throws SQLException {
        Server.execute("delete from file_release where thing_id = '" + THING + "'");
    }

    private String released(Principal worker, PersonId mia, Withheld withheld, CountDownLatch both)
            throws InterruptedException {
        RequestContextController request = requests.get();
        request.activate();
        try {
            races.release(
                    worker,
                    new ReleasedThing(ReleasedThing.Kind.DOCUMENT, THING),
                    mia,
                    withheld,
                    both);
            return "done";
        } catch (Stale lost) {
            return "stale";
        } finally {
            request.deactivate();
        }
    }

    private UUID id(String text) throws Exception {
        return UUID.fromString(rows(text, RolledBack.MIA.value()).get(0).toString());
    }

    /** In a transaction: what the container keeps without one the other threads would get, too. */
    private List<?> rows(String text, UUID of) throws Exception {
        Transactions.begin();
        try {
            return database.createNativeQuery(text).setParameter(1, of).getResultList();
        } finally {
            Transactions.rollback();
        }
    }
}
