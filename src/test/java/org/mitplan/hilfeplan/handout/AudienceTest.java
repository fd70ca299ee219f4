package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mitplan.shared.NotFound;

class AudienceTest {
    @Test
    void pageOfTheChildIsNotHandedOutForEditing() {
        assertThat(Audience.CHILD.forms()).containsExactly(Form.HTML, Form.PDF);
        assertThat(Audience.FAMILY.forms()).containsExactly(Form.values());
        assertThat(Audience.OFFICE.forms()).containsExactly(Form.values());
    }

    @ParameterizedTest
    @EnumSource
    void addressNamesItsAudienceInSmallLettersToo(Audience audience) {
        assertThat(Audience.of(audience.name().toLowerCase(Locale.ROOT))).isEqualTo(audience);
    }

    @Test
    void addressThatNamesNobodyOrNoFormDoesNotExist() {
        assertThatThrownBy(() -> Audience.of("everybody")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Form.of("exe")).isInstanceOf(NotFound.class);
        assertThat(Form.of("docx")).isEqualTo(Form.DOCX);
    }
}
