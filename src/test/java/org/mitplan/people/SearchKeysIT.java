package org.mitplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.access.Gate;
import org.mitplan.access.SystemTask;
import org.mitplan.shared.Forbidden;
import org.mitplan.testbed.InContainer;
import org.mitplan.testbed.Transactions;

@InContainer
class SearchKeysIT {
    private static final SystemTask.Declared OTHER =
            new SystemTask.Declared("search-keys-test", SystemTask.Purpose.DELETION);

    private static final String MIA =
            "(select id from person where given_name = 'Mia' and family_name = 'Apfelbaum')";
    private static final String KEYS = "select count(*) from search_key where person_id in " + MIA;
    private static final String TASKS =
            "select count(*) from journal_entry where task = 'search-keys' and section = 'SEARCH_KEYS'";

    @PersistenceContext private EntityManager database;
    @Resource private ManagedExecutorService servers;
    @Inject private SearchKeys keys;
    @Inject private MissingKeys missing;
    @Inject private Gate gate;

    @BeforeEach
    void nothingIsMissing() {
        keys.addMissing();
    }

    @Test
    void whoHasNoKeysGetsThemAndTheTaskIsJournaledOnce() throws Exception {
        long before = number(KEYS);
        long tasks = number(TASKS);
        assertThat(before).isPositive();
        forget();
        keys.addMissing();
        assertThat(number(KEYS)).isEqualTo(before);
        assertThat(number(TASKS)).isEqualTo(tasks + 1);
    }

    @Test
    void whereNothingIsMissingNothingIsJournaled() throws Exception {
        long tasks = number(TASKS);
        keys.addMissing();
        assertThat(number(TASKS)).isEqualTo(tasks);
    }

    @Test
    void severalServersMayDoItAtOnce() throws Exception {
        long before = number(KEYS);
        forget();
        Future<?> other = servers.submit(keys::addMissing);
        keys.addMissing();
        other.get();
        assertThat(number(KEYS)).isEqualTo(before);
    }

    @Test
    void taskForSomethingElseReadsNoNames() throws Exception {
        Transactions.begin();
        try {
            SystemTask other = gate.task(OTHER);
            assertThatThrownBy(() -> missing.areThere(other)).isInstanceOf(Forbidden.class);
        } finally {
            Transactions.rollback();
        }
    }

    private void forget() throws Exception {
        Transactions.begin();
        database.createNativeQuery("delete from search_key where person_id in " + MIA)
                .executeUpdate();
        Transactions.commit();
    }

    private long number(String sql) throws Exception {
        Transactions.begin();
        try {
            return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
        } finally {
            Transactions.rollback();
        }
    }
}
