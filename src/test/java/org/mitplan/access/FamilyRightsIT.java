package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.board.section.BoardSection;
import org.mitplan.shared.MovableTime;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.testbed.InContainer;

/** Which files families and partners may open, and for what. */
@InContainer
class FamilyRightsIT extends AsFamily {
    @Test
    void otherFilesAreNotThere() {
        actsAs(family(mia));
        for (Object other :
                database.createNativeQuery("select id from case_file where id <> ?1")
                        .setParameter(1, MIA.value())
                        .getResultList()) {
            CaseFileId file = new CaseFileId(UUID.fromString(other.toString()));
            assertThatThrownBy(() -> gate.open(file, BoardSection.AGREEMENTS, Action.READ))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(
                        () -> gate.open(CaseFileId.random(), BoardSection.AGREEMENTS, Action.READ))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void familiesReadAndDoNothingElse() {
        actsAs(family(mia));
        for (Action action : Action.values()) {
            if (action != Action.READ) {
                assertThatThrownBy(() -> gate.open(MIA, BoardSection.AGREEMENTS, action))
                        .isInstanceOf(NotFound.class);
            }
        }
        assertThatThrownBy(() -> gate.open(MIA, Section.RESPONSIBILITY, Action.READ))
                .isInstanceOf(NotFound.class);
        Section danger = Section.of("DANGER", Protection.PROTECTION_8A);
        assertThatThrownBy(() -> gate.open(MIA, danger, Action.READ)).isInstanceOf(NotFound.class);
    }

    /**
     * § 187 (2), § 188 (2) BGB: of age is whoever was born on 29 February on the first of March.
     */
    @ParameterizedTest
    @CsvSource({
        "2010-05-17, 2028-05-16, true",
        "2010-05-17, 2028-05-17, false",
        "2008-02-29, 2026-02-28, true",
        "2008-02-29, 2026-03-01, false"
    })
    void whoHasCustodyReadsUntilTheYoungPersonIsOfAge(
            LocalDate born, LocalDate today, boolean may) {
        database.createNativeQuery(
                        "update person set birth_date = ?1, birth_date_known = 'KNOWN' where id = ?2")
                .setParameter(1, born)
                .setParameter(2, mia.value())
                .executeUpdate();
        MovableTime.atNoonOf(
                today,
                () -> {
                    actsAs(family(mother));
                    assertThat(opens()).isEqualTo(may);
                    actsAs(family(mia));
                    assertThat(opens()).isTrue();
                });
    }

    @Test
    void custodyThatEndedAndTwoKindsOfStrangersOpenNothing() {
        sql("update participant set role = 'CASEWORKER' where file_id = ?1 and role = 'MOTHER'");
        actsAs(family(mother));
        assertThat(opens()).isTrue();
        sql(
                "update custody set valid_to = '2020-01-01' where child_id = (select young_person_id from case_file where id = ?1)");
        assertThat(opens()).isFalse();
        actsAs(new Partner(account(mia, "PARTNER"), mia, "Partnerin"));
        assertThat(opens()).isFalse();
        actsAs(new Machine(account(mia, "MACHINE"), "Fachverfahren"));
        assertThat(opens()).isFalse();
    }

    /** The kind of the account decides, not what a session says of itself. */
    @Test
    void forgedKindOpensNothing() {
        actsAs(new FamilyMember(account(mia, "PARTNER"), mia, "Mia"));
        assertThat(opens()).isFalse();
        AccountId disabled = account(mia, "FAMILY");
        database.createNativeQuery("update account set state = 'DISABLED' where id = ?1")
                .setParameter(1, disabled.value())
                .executeUpdate();
        actsAs(new FamilyMember(disabled, mia, "Mia"));
        assertThat(opens()).isFalse();
    }
}
