package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.FileSection;
import org.mitplan.hilfeplan.HilfeplanSection;
import org.mitplan.people.PeopleSection;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.SessionId;

class CaseAccessTest {
    private static CaseAccess token(Section section, Action action) {
        StaffMember tilda =
                new StaffMember(
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
        CaseAccess writing = token(PeopleSection.PEOPLE, Action.WRITE);
        assertThat(writing.require(PeopleSection.PEOPLE, Action.READ)).isSameAs(writing);
        CaseAccess reading = token(PeopleSection.PEOPLE, Action.READ);
        assertThatThrownBy(() -> reading.require(PeopleSection.PEOPLE, Action.WRITE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void releasingIsARightOfItsOwn() {
        CaseAccess releasing = token(HilfeplanSection.HILFEPLAN, Action.APPROVE);
        assertThat(releasing.require(HilfeplanSection.HILFEPLAN, Action.APPROVE))
                .isSameAs(releasing);
        assertThat(releasing.require(HilfeplanSection.HILFEPLAN, Action.READ)).isSameAs(releasing);
        assertThatThrownBy(() -> releasing.require(HilfeplanSection.HILFEPLAN, Action.WRITE))
                .isInstanceOf(NotFound.class);
        CaseAccess writing = token(HilfeplanSection.HILFEPLAN, Action.WRITE);
        assertThatThrownBy(() -> writing.require(HilfeplanSection.HILFEPLAN, Action.APPROVE))
                .isInstanceOf(NotFound.class);
        assertThat(writing.mayApprove()).isFalse();
    }

    @Test
    void rightToReadIsNoRightToWriteAnywhere() {
        assertThatThrownBy(() -> token(PeopleSection.PEOPLE, Action.READ).require(Action.WRITE))
                .isInstanceOf(NotFound.class);
        CaseAccess writing = token(PeopleSection.PEOPLE, Action.WRITE);
        assertThat(writing.require(Action.WRITE)).isSameAs(writing);
    }

    @Test
    void planQuotesTheBoardButDoesNotChangeIt() {
        CaseAccess plan = token(HilfeplanSection.HILFEPLAN, Action.WRITE);
        assertThat(plan.require(BoardSection.AGREEMENTS, Action.READ)).isSameAs(plan);
        assertThatThrownBy(() -> plan.require(BoardSection.AGREEMENTS, Action.WRITE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tokenOfOneSectionOpensNoOther() {
        CaseAccess people = token(PeopleSection.PEOPLE, Action.WRITE);
        for (Section other :
                Set.of(FileSection.FACTS, FileSection.ENTRIES, HilfeplanSection.HILFEPLAN)) {
            assertThatThrownBy(() -> people.require(other, Action.READ))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void offerOfAFileReadsNothingOfIt() {
        CaseAccess offered = token(Section.RESPONSIBILITY, Action.TAKE_OVER);
        assertThat(offered.require(Section.RESPONSIBILITY, Action.TAKE_OVER)).isSameAs(offered);
        assertThatThrownBy(() -> offered.require(Action.READ)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offered.require(PeopleSection.PEOPLE, Action.READ))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offered.require(Section.RESPONSIBILITY, Action.WRITE))
                .isInstanceOf(NotFound.class);
    }
}
