package org.mitplan.shared.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.id.CaseFileId;

class NamedTextTest {
    @Test
    void namesBecomePlacesInTheirOrder() {
        NamedText text = new NamedText("select a from t where b = :b and c = :a and d = :b");
        text.bind("a", 1);
        text.bind("b", "zwei");
        assertThat(text.forDriver()).isEqualTo("select a from t where b = ? and c = ? and d = ?");
        assertThat(text.values()).containsExactly("zwei", 1, "zwei");
    }

    @Test
    void whatStandsInQuotesIsNoName() {
        NamedText text =
                new NamedText("select ':a', '10:30', 'it''s :b', '$1\\' from t where a = :a");
        text.bind("a", null);
        assertThat(text.forDriver())
                .isEqualTo("select ':a', '10:30', 'it''s :b', '$1\\' from t where a = ?");
        assertThat(text.values()).containsExactly((Object) null);
    }

    @Test
    void listHasAPlaceForEachOfItsValues() {
        NamedText text = new NamedText("where a in (:ids) and b = :b and c in (:ids)");
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        text.bind("ids", List.of(new CaseFileId(one), new CaseFileId(two)));
        text.bind("b", "zwei");
        assertThat(text.forDriver()).isEqualTo("where a in (?, ?) and b = ? and c in (?, ?)");
        assertThat(text.values()).containsExactly(one, two, "zwei", one, two);
    }

    @Test
    void listOfNoneIsAMistake() {
        NamedText text = new NamedText("where a not in (:ids)");
        assertThatThrownBy(() -> text.bind("ids", List.of())).hasMessageContaining(":ids");
    }

    @Test
    void idsConstantsAndMomentsAreStoredAsTheDatabaseKeepsThem() {
        NamedText text = new NamedText(":id :state :at");
        UUID id = UUID.randomUUID();
        text.bind("id", new CaseFileId(id));
        text.bind("state", Thread.State.NEW);
        text.bind("at", Instant.parse("2026-11-27T10:00:00Z"));
        assertThat(text.values())
                .containsExactly(id, "NEW", LocalDateTime.parse("2026-11-27T10:00:00"));
    }

    @Test
    void valueWithoutNameAndNameWithoutValueAreMistakes() {
        NamedText text = new NamedText("where a = :a");
        assertThatThrownBy(() -> text.bind("b", 1)).hasMessageContaining(":b");
        assertThatThrownBy(text::values).hasMessageContaining(":a");
    }
}
