package org.mitplan.board;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

class CommentTest {
    private static final int LONGEST = 500;
    private final Agreement card = Agreement.in(CaseFileId.random(), Stage.AGREED, "V");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \n "})
    void commentSaysSomething(String text) {
        assertThatThrownBy(() -> comment(text))
                .isInstanceOf(DomainException.class)
                .hasMessage("card.comment.missing");
    }

    @Test
    void commentIsShort() {
        assertThatCode(() -> comment("x".repeat(LONGEST))).doesNotThrowAnyException();
        assertThatThrownBy(() -> comment("x".repeat(LONGEST + 1)))
                .isInstanceOf(DomainException.class)
                .hasMessage("card.comment.toolong");
    }

    private Comment comment(String text) {
        return Comment.on(card, text, AccountId.random(), Instant.EPOCH);
    }
}
