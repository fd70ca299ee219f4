package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationTest {
    @Test
    void responsibleCaseworkerAndTeamLeadSayWhoActs() {
        assertThat(Relation.RESPONSIBLE.allows(Section.RESPONSIBILITY, Action.WRITE)).isTrue();
        assertThat(Relation.TEAM_LEAD.allows(Section.RESPONSIBILITY, Action.WRITE)).isTrue();
        assertThat(Relation.DEPUTY.allows(Section.RESPONSIBILITY, Action.WRITE)).isFalse();
        assertThat(Relation.TEAM_LEAD.allows(Section.FACTS, Action.WRITE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void offerOpensNothing(Section section) {
        for (Action action : Action.values()) {
            assertThat(Relation.OFFERED.allows(section, action))
                    .isEqualTo(section == Section.RESPONSIBILITY && action == Action.TAKE_OVER);
        }
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void ownWordsOfAFileThatWasLeftOpenNothingElse(Section section) {
        for (Action action : Action.values()) {
            assertThat(Relation.AUTHOR.allows(section, action))
                    .isEqualTo(section == Section.DRAFTS);
        }
    }

    @Test
    void whoeverReadsAFileMayKeepDraftsOfWhatTheyWriteAboutIt() {
        assertThat(Relation.TEAM_LEAD.allows(Section.DRAFTS, Action.WRITE)).isTrue();
        assertThat(Relation.OFFERED.allows(Section.DRAFTS, Action.WRITE)).isFalse();
    }
}
