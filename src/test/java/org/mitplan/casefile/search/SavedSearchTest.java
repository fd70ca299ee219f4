package org.mitplan.casefile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.AccountId;

class SavedSearchTest {
    private static final AccountId TILDA = AccountId.of("d65951ff-1a53-4f49-82f4-222868cbf465");

    @Test
    void nameIsTrimmed() {
        assertThat(SavedSearch.named(TILDA, "  Überfällig ", "whose=own").name())
                .isEqualTo("Überfällig");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "0123456789012345678901234567890123456789012345678901234567890"})
    void searchWithoutProperNameIsRefused(String name) {
        assertThatThrownBy(() -> SavedSearch.named(TILDA, name, "whose=own"))
                .isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "//evil.example", "q=a b", "q=\"", "whose=own#x", "q=<b>"})
    void onlyTheQueryOfAnAddressIsKept(String query) {
        assertThatThrownBy(() -> SavedSearch.named(TILDA, "Meine", query))
                .isInstanceOf(DomainException.class);
    }
}
