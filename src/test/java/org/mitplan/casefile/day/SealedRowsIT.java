package org.mitplan.casefile.day;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mitplan.access.Impersonation;
import org.mitplan.access.Protection;
import org.mitplan.access.Role;
import org.mitplan.access.RolledBack;
import org.mitplan.shared.id.AccountId;
import org.mitplan.testbed.InContainer;

/** What is sealed shows in no list over files, not even to whoever may open it in the file. */
@InContainer
class SealedRowsIT extends RolledBack {
    @Inject private MyDay day;

    @BeforeEach
    void tildaWasInNoFileLately() {
        AccountId tilda = account("tilda.tintenfass");
        database.createNativeQuery(
                        "update file_visit set last_at = '2000-01-01', before_at = '2000-01-01' where account_id = ?1")
                .setParameter(1, tilda.value())
                .executeUpdate();
        Impersonation.of(actor, Impersonation.somebody(tilda, Role.CASEWORKER));
    }

    @AfterEach
    void sourcesAreSealedAgain() {
        SealedSources.are(Protection.PROTECTION_8A);
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
        assertThat(shown(DayItem.Group.OVERDUE))
                .contains("text=" + SealedSources.SECRET, "text=" + SealedSources.DUE);
        assertThat(shown(DayItem.Group.NEWS)).contains(SealedSources.SECRET);
    }

    private String shown(DayItem.Group group) {
        return day.show(new DayQuery(false, group)).parts().toString();
    }
}
