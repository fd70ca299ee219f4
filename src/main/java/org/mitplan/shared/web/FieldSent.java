package org.mitplan.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.mitplan.shared.Texts;

/**
 * Refuses a form from which a field is left out: no browser does that, and Faces would take it for
 * the choice of nothing, also where there is no such choice, or leave in it what the page opened
 * with.
 */
public class FieldSent implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UISelectOne
                || source instanceof HtmlInputText
                || source instanceof HtmlInputTextarea;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = event.getFacesContext();
        UIInput field = (UIInput) event.getSource();
        String name = field.getClientId(faces);
        if (isExpected(field)
                && !faces.getExternalContext().getRequestParameterMap().containsKey(name)) {
            field.setValid(false);
            faces.addMessage(
                    name,
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("field.missing"), null));
        }
    }

    /** Browsers leave out what is disabled; Faces decodes no such choice. */
    private static boolean isExpected(UIInput field) {
        return field instanceof UISelectOne
                ? field.getSubmittedValue() != null
                : !Boolean.parseBoolean(String.valueOf(field.getAttributes().get("disabled")));
    }
}
