package org.mitplan.shared.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What somebody wrote into fields that the page has no longer, to be read and copied. */
final class Written {
    /** Tells the page what that is. */
    private static final String TYPED = "typed";

    /** What pages call fields to choose from, and no field to write in. */
    static final Set<String> CHOSEN =
            Set.of(
                    "accept",
                    "all",
                    "answer",
                    "anyway",
                    "aware",
                    "back",
                    "carried",
                    "close",
                    "confirm",
                    "custody",
                    "decline",
                    "done",
                    "drawing",
                    "drop",
                    "end",
                    "everybody",
                    "everywhere",
                    "first",
                    "form",
                    "go",
                    "goal",
                    "how",
                    "kind",
                    "known",
                    "lock",
                    "manner",
                    "needed",
                    "others",
                    "outcome",
                    "owner",
                    "ownwordsby",
                    "people",
                    "person",
                    "protection",
                    "rating",
                    "receiver",
                    "remove",
                    "responsible",
                    "rhythm",
                    "role",
                    "roles",
                    "signout",
                    "stage",
                    "state",
                    "step",
                    "still",
                    "submit",
                    "suitable",
                    "take",
                    "team",
                    "version",
                    "visibleto",
                    "who");

    private Written() {}

    /** Shows what stands in no field of the page. Says whether there is any. */
    static boolean showHomeless(FacesContext faces, KeptForm form) {
        Set<String> there = new HashSet<>();
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(
                                faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                        (context, part) -> {
                            if (part instanceof EditableValueHolder) {
                                there.add(part.getClientId(faces));
                            }
                            return VisitResult.ACCEPT;
                        });
        return show(faces, form.words(name -> !there.contains(name) && isWritten(faces, name)));
    }

    /** Shows all of it, as the form goes nowhere any more. */
    static void showAll(FacesContext faces, KeptForm form) {
        show(faces, form.words(name -> isWritten(faces, name)));
    }

    private static boolean show(FacesContext faces, List<String> words) {
        ((HttpServletRequest) faces.getExternalContext().getRequest()).setAttribute(TYPED, words);
        return !words.isEmpty();
    }

    /** Whether that is a field to write in, as far as the page is known. */
    private static boolean isWritten(FacesContext faces, String name) {
        UIComponent field = field(faces, name);
        return field == null
                ? !CHOSEN.contains(name.substring(name.lastIndexOf(':') + 1))
                : field instanceof HtmlInputText || field instanceof HtmlInputTextarea;
    }

    private static UIComponent field(FacesContext faces, String name) {
        try {
            return faces.getViewRoot() == null
                    ? null
                    : faces.getViewRoot().findComponent(name.replaceAll(":\\d+", ""));
        } catch (IllegalArgumentException noneOfOurs) {
            return null;
        }
    }
}
