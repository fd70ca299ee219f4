package org.mitplan.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mitplan.shared.Texts;

/** Fills what was typed into the page in which it was typed, before that is shown anew. */
public class KeptFormReturn implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = event.getFacesContext();
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        if (request.getUserPrincipal() == null) {
            return;
        }
        if (!faces.isPostback()) {
            KeptForm.waiting(request).ifPresent(kept -> fill(faces, request, kept));
        } else if (!faces.getMessageList().isEmpty()) {
            KeptForm.of(request).ifPresent(sent -> Written.showHomeless(faces, sent));
        }
    }

    private static void fill(FacesContext faces, HttpServletRequest request, KeptForm kept) {
        Map<String, List<String>> fields = kept.fields();
        AtomicBoolean filled = new AtomicBoolean();
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(
                                faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                        (context, part) -> {
                            if (isFilled(part, fields)
                                    && fill(part, fields.get(part.getClientId(faces)))) {
                                filled.set(true);
                            }
                            return VisitResult.ACCEPT;
                        });
        if (Written.showHomeless(faces, kept) || filled.get()) {
            request.setAttribute(KeptForm.RETURNED, true);
            Nonce.stays(faces, kept);
            String text = Texts.of(filled.get() ? "app.returned" : "app.returned.homeless");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    /** Fields of the form that was sent; a box that is not ticked is sent as nothing. */
    private static boolean isFilled(UIComponent part, Map<String, List<String>> fields) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent form = part;
        while (form != null && !(form instanceof UIForm)) {
            form = form.getParent();
        }
        return part instanceof UIInput
                && !(part instanceof UIViewParameter || part instanceof HtmlInputSecret)
                && form != null
                && fields.containsKey(form.getClientId(faces));
    }

    /** As the form would take it in. Says whether somebody typed something there. */
    private static boolean fill(UIComponent part, List<String> sent) {
        EditableValueHolder field = (EditableValueHolder) part;
        if (part instanceof UISelectMany) {
            field.setSubmittedValue(sent == null ? new String[0] : sent.toArray(String[]::new));
        } else if (part instanceof UISelectBoolean) {
            field.setSubmittedValue(String.valueOf(sent != null));
        } else if (sent != null) {
            field.setSubmittedValue(sent.get(0));
        }
        return sent != null && sent.stream().anyMatch(text -> !text.isBlank());
    }
}
