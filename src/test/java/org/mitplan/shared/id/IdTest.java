package org.mitplan.shared.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    @Test
    void idIsReadAsItIsWritten() {
        PersonId id = PersonId.random();
        assertThat(PersonId.of(id.toString())).isEqualTo(id);
        assertThat(Id.parse(id.toString().toUpperCase(Locale.ROOT))).hasValue(id.value());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "1-1-1-1-1",
                "no-id-at-all-but-thirty-six-letters!",
                " 6d3b5c53-8f5c-4f0e-9d0c-6f1ad1f3c001"
            })
    void anythingElseIsNobodysId(String text) {
        assertThat(Id.parse(text)).isEmpty();
        assertThat(PersonId.of(text)).isNotEqualTo(PersonId.of(text));
    }

    @Test
    void idsOfTwoKindsAreNeverTheSame() {
        UUID value = UUID.randomUUID();
        assertThat((Object) new PersonId(value)).isNotEqualTo(new TeamId(value));
    }
}
