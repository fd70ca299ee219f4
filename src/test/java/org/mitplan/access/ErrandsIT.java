package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.mitplan.casefile.FileSection;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.testbed.InContainer;
import org.mitplan.testbed.Transactions;

/** What somebody asked for runs later with that person's rights, and asks the gate then. */
@InContainer
class ErrandsIT {
    private static final CaseFileId MIA =
            new CaseFileId(UUID.fromString("e209ed59-e5e5-4c41-a65d-dd4487ad1429"));

    @PersistenceContext private EntityManager database;
    @Resource private ManagedExecutorService later;
    @Inject private Errands errands;
    @Inject private Gate gate;
    @Inject private Actor actor;
    @Inject private Principals principals;

    @Test
    void whoeverAskedMayOpenWhatTheyMayOpenNow() throws Exception {
        Errand ofTilda = asked("tilda.tintenfass");
        assertThat(run(() -> errands.run(ofTilda, this::opened))).isEqualTo("tilda.tintenfass");
        Errand ofAnton = asked("anton.admin");
        assertThatThrownBy(() -> run(() -> errands.run(ofAnton, this::opened)))
                .hasRootCauseInstanceOf(NotFound.class);
    }

    @Test
    void nobodyRunsAnErrandForOthersOrForNobody() {
        assertThatThrownBy(
                        () -> run(() -> errands.run(new Errand(AccountId.random()), this::opened)))
                .hasRootCauseInstanceOf(Forbidden.class);
        assertThatThrownBy(errands::take).isInstanceOf(Forbidden.class);
        Errand ofTilda = asked("tilda.tintenfass");
        Impersonation.of(actor, Impersonation.somebody(AccountId.random(), Role.CASEWORKER));
        assertThatThrownBy(() -> errands.run(ofTilda, this::opened)).isInstanceOf(Forbidden.class);
        Impersonation.of(actor, null);
    }

    private <T> T run(Callable<T> errand) throws InterruptedException, ExecutionException {
        return later.submit(errand).get();
    }

    /** Opens a file and says as whom; nothing of it is kept. */
    private String opened() {
        Transactions.begin();
        try {
            return name(gate.open(MIA, FileSection.FACTS, Action.READ).account());
        } finally {
            Transactions.rollback();
        }
    }

    private String name(AccountId account) {
        return database.createNativeQuery("select sign_in_name from account where id = ?1")
                .setParameter(1, account.value())
                .getSingleResult()
                .toString();
    }

    private Errand asked(String name) {
        Impersonation.of(actor, principals.of(account(name)).orElseThrow());
        try {
            return errands.take();
        } finally {
            Impersonation.of(actor, null);
        }
    }

    private AccountId account(String name) {
        return new AccountId(
                UUID.fromString(
                        database.createNativeQuery("select id from account where sign_in_name = ?1")
                                .setParameter(1, name)
                                .getSingleResult()
                                .toString()));
    }
}
