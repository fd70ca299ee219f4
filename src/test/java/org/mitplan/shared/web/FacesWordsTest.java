package org.mitplan.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.faces.application.ResourceHandler;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.shared.Texts;

/** Whatever Faces finds wrong with a field, it says so in our words. */
class FacesWordsTest {
    private final ResourceBundle ours =
            ResourceBundle.getBundle(FacesWords.class.getName(), Locale.GERMAN);

    @Test
    void everythingThatFacesCanSayIsSaidInOurWords() {
        ResourceBundle itsOwn = ResourceBundle.getBundle("jakarta.faces.Messages", Locale.GERMAN);
        assertThat(itsOwn.keySet()).hasSizeGreaterThan(50);
        assertThat(itsOwn.keySet())
                .allSatisfy(
                        key ->
                                assertThat(ours.getString(key))
                                        .isNotEqualTo(itsOwn.getString(key))
                                        .contains("itte")
                                        .doesNotContain("{", "'"));
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta.faces.component.UISelectOne.INVALID, field.choice",
        "jakarta.faces.component.UISelectMany.INVALID, field.choice",
        "jakarta.faces.converter.EnumConverter.ENUM_detail, field.choice",
        "jakarta.faces.converter.IntegerConverter.INTEGER, field.number",
        "jakarta.faces.validator.LongRangeValidator.MAXIMUM, field.number",
        "jakarta.faces.component.UIInput.REQUIRED, field.missing",
        "jakarta.faces.component.UIInput.CONVERSION, field.unknown"
    })
    void itSaysWhatToDo(String key, String words) {
        assertThat(ours.getString(key)).isEqualTo(Texts.of(words));
    }

    @Test
    void asksForNoFolderOfALanguage() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> ours.getString(ResourceHandler.LOCALE_PREFIX));
    }
}
