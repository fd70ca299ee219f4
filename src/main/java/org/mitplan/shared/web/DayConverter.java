package org.mitplan.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.mitplan.shared.Days;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;

/**
 * Reads days as people type them (3.3.26, 03.03.2026) and refuses those that are none or out of
 * reach.
 */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {
    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Days.typed(typed);
        } catch (DomainException refused) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(refused), null),
                    refused);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalDate day) {
        return GermanDates.input(day);
    }
}
