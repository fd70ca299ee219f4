package org.mitplan.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Which page of a list an address asks for; whatever is no such number asks for the first. */
@FacesConverter("page")
public class PageNumber implements Converter<Integer> {
    @Override
    public Integer getAsObject(FacesContext faces, UIComponent parameter, String asked) {
        return asked != null && asked.matches("[0-9]{1,3}") ? Integer.valueOf(asked) : 0;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent parameter, Integer page) {
        return page == null ? "" : page.toString();
    }
}
