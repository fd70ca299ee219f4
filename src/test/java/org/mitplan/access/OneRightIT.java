package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.access.duty.FileStaff;
import org.mitplan.asvs.Asvs;
import org.mitplan.casefile.FileSection;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;
import org.mitplan.testbed.InContainer;

/** The right to a file is one text: whoever breaks it there breaks it for all four who ask it. */
@Asvs("8.2.2")
@InContainer
class OneRightIT extends RolledBack {

    @Inject private Gate gate;
    @Inject private Door door;
    @Inject private Rights rights;
    @Inject private Readership readership;
    private AccountId tilda;

    @BeforeEach
    void tildaActs() {
        tilda = account("tilda.tintenfass");
        Impersonation.of(actor, Impersonation.somebody(tilda, Role.CASEWORKER));
    }

    @AfterEach
    void rightIsWholeAgain() {
        BreakableGround.holds();
    }

    @Test
    void gateListsNoticesAndWhoActsAskTheSame() {
        assertThat(opens()).isTrue();
        assertThat(isListed()).isTrue();
        assertThat(isTold()).isTrue();
        assertThat(isLeftAlone()).isFalse();
        BreakableGround.breaks();
        assertThat(opens()).isFalse();
        assertThat(isListed()).isFalse();
        assertThat(isTold()).isFalse();
        assertThat(isLeftAlone()).isTrue();
    }

    /** Or over both inside one condition would make the database look at every file. */
    @Test
    void whoeverHasOneRoleRunsItsRowsAlone() {
        String caseworker = stated();
        assertThat(caseworker).doesNotContain(") or exists", "TEAM_LEAD", "union");
        Impersonation.of(actor, Impersonation.somebody(tilda, Role.TEAM_LEAD));
        String lead = stated();
        assertThat(lead).contains("TEAM_LEAD").doesNotContain("CASEWORKER", "union");
        Impersonation.of(actor, Impersonation.somebody(tilda, Role.FINANCE_UNIT));
        assertThat(stated()).isEqualTo("false");
    }

    /** What a session says of somebody's roles is no right: the books say it. */
    @Test
    void roleThatIsNotInTheBooksOpensNothing() {
        AccountId nobody = AccountId.random();
        Impersonation.of(actor, Impersonation.somebody(nobody, Role.CASEWORKER, Role.TEAM_LEAD));
        assertThat(opens()).isFalse();
        assertThat(isListed()).isFalse();
    }

    private String stated() {
        return rights.stated(":reach(f.id)", gate.reach(FileSection.OVERVIEW).who());
    }

    private boolean opens() {
        try {
            gate.open(MIA, FileSection.FACTS, Action.READ);
            return true;
        } catch (NotFound refused) {
            return false;
        }
    }

    private boolean isListed() {
        Reach reach = gate.reach(FileSection.OVERVIEW);
        return door.of(reach, "select 1 from case_file f where f.id = :wanted and :reach(f.id)")
                .with("wanted", MIA)
                .finds();
    }

    private boolean isTold() {
        return readership.among(Set.of(tilda), MIA).contains(tilda);
    }

    private boolean isLeftAlone() {
        return door.of(
                        Impersonation.token(actor.acting(), MIA, FileSection.FACTS, Action.READ),
                        "select 1 from case_file f where f.id = :file and"
                                + FileStaff.leftAlone("f.id"))
                .finds();
    }

    @Test
    void reachIsForItsSectionAndAction() {
        Reach facts = gate.reach(FileSection.FACTS);
        Reach entries = facts.require(FileSection.ENTRIES, Action.READ);
        assertThatThrownBy(() -> entries.require(FileSection.FACTS, Action.READ))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> facts.require(Section.RESPONSIBILITY, Action.READ))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> facts.require(FileSection.FACTS, Action.SEARCH))
                .isInstanceOf(NotFound.class);
        Section danger = Section.of("DANGER", Protection.PROTECTION_8A);
        assertThatThrownBy(() -> gate.reach(FileSection.OVERVIEW).require(danger, Action.READ))
                .isInstanceOf(NotFound.class);
    }
}
