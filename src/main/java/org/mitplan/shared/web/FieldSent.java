package org.mitplan.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.Part;
import java.util.regex.Pattern;
import org.mitplan.shared.Texts;

/**
 * Refuses a form from which a field is left out: no browser does that, and Faces would take it for
 * the choice of nothing, also where there is no such choice, or leave in it what the page opened
 * with. Likewise a file that was chosen and came empty, which Faces takes for none.
 */
public class FieldSent implements SystemEventListener {
    private static final Pattern WITH_A_NAME = Pattern.compile("filename\\*?=(?!\"\"|$)");

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UISelectOne
                || source instanceof HtmlInputText
                || source instanceof HtmlInputTextarea
                || source instanceof HtmlInputFile;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIInput field = (UIInput) event.getSource();
        if (field instanceof HtmlInputFile) {
            refuseIf(isEmptyFile(field), field, "field.file.empty");
        } else {
            refuseIf(isLeftOut(event.getFacesContext(), field), field, "field.missing");
        }
    }

    private static boolean isEmptyFile(UIInput field) {
        if (field.getSubmittedValue() instanceof Part file && file.getSize() == 0) {
            String disposition = file.getHeader("Content-Disposition");
            return disposition != null && WITH_A_NAME.matcher(disposition).find();
        }
        return false;
    }

    /** Browsers leave out what is disabled; Faces decodes no such choice. */
    private static boolean isLeftOut(FacesContext faces, UIInput field) {
        boolean expected =
                field instanceof UISelectOne
                        ? field.getSubmittedValue() != null
                        : !Boolean.parseBoolean(
                                String.valueOf(field.getAttributes().get("disabled")));
        return expected
                && !faces.getExternalContext()
                        .getRequestParameterMap()
                        .containsKey(field.getClientId(faces));
    }

    private static void refuseIf(boolean wrong, UIInput field, String key) {
        if (wrong) {
            FacesContext faces = FacesContext.getCurrentInstance();
            field.setValid(false);
            faces.addMessage(
                    field.getClientId(faces),
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(key), null));
        }
    }
}
