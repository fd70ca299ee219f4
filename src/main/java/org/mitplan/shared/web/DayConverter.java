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
import org.mitplan.shared.text.CleanText;

/** Reads days as people type them and says what is wrong with one that is none. */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {
    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (CleanText.line(typed).isEmpty()) {
            return null;
        }
        try {
            return read(typed);
        } catch (DomainException refusal) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(refusal), null),
                    refusal);
        }
    }

    LocalDate read(String typed) {
        return Days.typed(typed);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalDate day) {
        return GermanDates.input(day);
    }
}
