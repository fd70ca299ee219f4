package org.mitplan.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.mitplan.shared.text.CleanText;

/** Cleans whatever is typed into any form; a password alone stays as it was typed. */
@FacesConverter(forClass = String.class)
public class TypedText implements Converter<String> {
    @Override
    public String getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || input instanceof HtmlInputSecret) {
            return typed;
        }
        return input instanceof HtmlInputTextarea ? CleanText.lines(typed) : CleanText.line(typed);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent output, String text) {
        return text == null ? "" : text;
    }
}
