package org.mitplan.casefile.day;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mitplan.access.Actor;
import org.mitplan.access.Impersonation;
import org.mitplan.access.Protection;
import org.mitplan.access.Role;
import org.mitplan.shared.id.AccountId;
import org.mitplan.testbed.InContainer;

/** What is sealed shows in no list over files, not even to whoever may open it in the file. */
@InContainer
class SealedRowsIT {
    @PersistenceContext private EntityManager database;
    @Inject private MyDay day;
    @Inject private Actor actor;
    @Inject private UserTransaction transaction;

    @BeforeEach
    void tildaWasInNoFileLately() throws Exception {
        transaction.begin();
        UUID tilda =
                UUID.fromString(
                        database.createNativeQuery(
                                        "select id from account where sign_in_name = 'tilda.tintenfass'")
                                .getSingleResult()
                                .toString());
        database.createNativeQuery(
                        "update file_visit set last_at = '2000-01-01', before_at = '2000-01-01' where account_id = ?1")
                .setParameter(1, tilda)
                .executeUpdate();
        Impersonation.of(actor, Impersonation.somebody(new AccountId(tilda), Role.CASEWORKER));
    }

    @AfterEach
    void rollBack() throws Exception {
        SealedSources.are(Protection.PROTECTION_8A);
        Impersonation.of(actor, null);
        transaction.rollback();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROTECTION_8A", "ENTRUSTED"})
    void sealedRowsShowNowhere(Protection protection) {
        SealedSources.are(protection);
        assertThat(shown(null)).doesNotContain(SealedSources.SECRET);
        assertThat(shown(DayItem.Group.NEWS)).doesNotContain(SealedSources.SECRET);
        assertThat(shown(DayItem.Group.OVERDUE)).doesNotContain(SealedSources.SECRET);
    }

    /** The same rows would show if they were not sealed. */
    @Test
    void openRowsShow() {
        SealedSources.are(Protection.OPEN);
        assertThat(shown(DayItem.Group.OVERDUE)).contains(SealedSources.SECRET);
        assertThat(shown(DayItem.Group.NEWS)).contains(SealedSources.SECRET);
    }

    private String shown(DayItem.Group group) {
        return day.show(new DayQuery(false, group)).parts().toString();
    }
}
