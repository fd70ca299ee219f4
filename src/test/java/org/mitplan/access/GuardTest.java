package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final SQLException CUT_OFF = new SQLException("socket", "08000", 0);
    private static final SQLException KILLED = new SQLException("killed", "70100", 1927);

    @Test
    void deadConnectionIsFoundBelowWhateverWrapsIt() {
        assertThat(Guard.isCutOff(new PersistenceException(CUT_OFF))).isTrue();
        assertThat(Guard.isCutOff(new PersistenceException(KILLED))).isTrue();
    }

    @Test
    void nothingIsRepeatedThatMayAlreadyStand() {
        RollbackException whileCommitting = new RollbackException("commit");
        whileCommitting.initCause(CUT_OFF);
        assertThat(Guard.isCutOff(new TransactionalException("commit", whileCommitting))).isFalse();
    }

    @Test
    void otherFailuresAreNoDeadConnections() {
        assertThat(Guard.isCutOff(new PersistenceException(new SQLException("x", "23000", 1062))))
                .isFalse();
        assertThat(Guard.isCutOff(new PersistenceException(new SQLException("no state"))))
                .isFalse();
        assertThat(Guard.isCutOff(new IllegalStateException())).isFalse();
    }
}
