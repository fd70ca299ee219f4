package org.mitplan.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.mitplan.shared.Texts;

/**
 * Refuses a form from which a choice is left out: no browser does that, and Faces would take it for
 * the choice of nothing, also where there is no such choice.
 */
public class ChoiceSent implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UISelectOne;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = event.getFacesContext();
        UIInput choice = (UIInput) event.getSource();
        String name = choice.getClientId(faces);
        boolean decoded = choice.getSubmittedValue() != null;
        if (decoded && !faces.getExternalContext().getRequestParameterMap().containsKey(name)) {
            choice.setValid(false);
            faces.addMessage(
                    name,
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("field.missing"), null));
        }
    }
}
