package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitplan.casefile.FileSection;

class RelationTest {
    @Test
    void responsibleCaseworkerAndTeamLeadSayWhoActs() {
        assertThat(Relation.RESPONSIBLE.allows(Section.RESPONSIBILITY, Action.WRITE)).isTrue();
        assertThat(Relation.TEAM_LEAD.allows(Section.RESPONSIBILITY, Action.WRITE)).isTrue();
        assertThat(Relation.DEPUTY.allows(Section.RESPONSIBILITY, Action.WRITE)).isFalse();
        assertThat(Relation.TEAM_LEAD.allows(FileSection.FACTS, Action.WRITE)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.mitplan.access.Sections#all")
    void offerOpensNothing(Section section) {
        for (Action action : Action.values()) {
            assertThat(Relation.OFFERED.allows(section, action))
                    .isEqualTo(
                            section.equals(Section.RESPONSIBILITY) && action == Action.TAKE_OVER);
        }
    }

    @ParameterizedTest
    @MethodSource("org.mitplan.access.Sections#all")
    void ownWordsOfAFileThatWasLeftOpenNothingElse(Section section) {
        for (Action action : Action.values()) {
            assertThat(Relation.AUTHOR.allows(section, action))
                    .isEqualTo(section.equals(Section.DRAFTS));
        }
    }

    @Test
    void whoeverReadsAFileMayKeepDraftsOfWhatTheyWriteAboutIt() {
        assertThat(Relation.TEAM_LEAD.allows(Section.DRAFTS, Action.WRITE)).isTrue();
        assertThat(Relation.OFFERED.allows(Section.DRAFTS, Action.WRITE)).isFalse();
    }

    @Test
    void whatIsSealedIsForWhoeverActsForTheFile() {
        Section danger = Section.of("DANGER", Protection.PROTECTION_8A);
        assertThat(Relation.RESPONSIBLE.allows(danger, Action.WRITE)).isTrue();
        assertThat(Relation.DEPUTY.allows(danger, Action.READ)).isTrue();
        assertThat(Relation.TEAM_LEAD.allows(danger, Action.READ)).isFalse();
        assertThat(Relation.AUTHOR.allows(danger, Action.READ)).isFalse();
        Section entrusted = Section.of("ENTRUSTED", Protection.ENTRUSTED);
        assertThat(Relation.TEAM_LEAD.allows(entrusted, Action.READ)).isFalse();
        assertThat(Relation.TASK.allows(entrusted, Action.READ)).isFalse();
    }
}
