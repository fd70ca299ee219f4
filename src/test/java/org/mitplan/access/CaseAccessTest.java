package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.SessionId;

class CaseAccessTest {
    private static CaseAccess token(Section section, Action action) {
        SignedIn tilda =
                new SignedIn(
                        AccountId.random(),
                        PersonId.random(),
                        "Tilda Tintenfass",
                        null,
                        "",
                        Set.of(Role.CASEWORKER),
                        SessionId.random());
        return new CaseAccess(tilda, CaseFileId.random(), section, action, Relation.RESPONSIBLE);
    }

    @Test
    void writingIncludesReadingButNotTheOtherWayRound() {
        CaseAccess writing = token(Section.PEOPLE, Action.WRITE);
        assertThat(writing.require(Section.PEOPLE, Action.READ)).isSameAs(writing);
        CaseAccess reading = token(Section.PEOPLE, Action.READ);
        assertThatThrownBy(() -> reading.require(Section.PEOPLE, Action.WRITE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void releasingIsARightOfItsOwn() {
        CaseAccess releasing = token(Section.HILFEPLAN, Action.APPROVE);
        assertThat(releasing.require(Section.HILFEPLAN, Action.APPROVE)).isSameAs(releasing);
        assertThat(releasing.require(Section.HILFEPLAN, Action.READ)).isSameAs(releasing);
        assertThatThrownBy(() -> releasing.require(Section.HILFEPLAN, Action.WRITE))
                .isInstanceOf(NotFound.class);
        CaseAccess writing = token(Section.HILFEPLAN, Action.WRITE);
        assertThatThrownBy(() -> writing.require(Section.HILFEPLAN, Action.APPROVE))
                .isInstanceOf(NotFound.class);
        assertThat(writing.mayApprove()).isFalse();
    }

    @Test
    void rightToReadIsNoRightToWriteAnywhere() {
        assertThatThrownBy(() -> token(Section.PEOPLE, Action.READ).require(Action.WRITE))
                .isInstanceOf(NotFound.class);
        CaseAccess writing = token(Section.PEOPLE, Action.WRITE);
        assertThat(writing.require(Action.WRITE)).isSameAs(writing);
    }

    @Test
    void planQuotesTheBoardButDoesNotChangeIt() {
        CaseAccess plan = token(Section.HILFEPLAN, Action.WRITE);
        assertThat(plan.require(Section.AGREEMENTS, Action.READ)).isSameAs(plan);
        assertThatThrownBy(() -> plan.require(Section.AGREEMENTS, Action.WRITE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tokenOfOneSectionOpensNoOther() {
        CaseAccess people = token(Section.PEOPLE, Action.WRITE);
        for (Section other : Set.of(Section.FACTS, Section.ENTRIES, Section.HILFEPLAN)) {
            assertThatThrownBy(() -> people.require(other, Action.READ))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void offerOfAFileReadsNothingOfIt() {
        CaseAccess offered = token(Section.RESPONSIBILITY, Action.TAKE_OVER);
        assertThat(offered.require(Section.RESPONSIBILITY, Action.TAKE_OVER)).isSameAs(offered);
        assertThatThrownBy(() -> offered.require(Action.READ)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offered.require(Section.PEOPLE, Action.READ))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offered.require(Section.RESPONSIBILITY, Action.WRITE))
                .isInstanceOf(NotFound.class);
    }
}
