package org.mitplan.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Question;
import org.mitplan.shared.Refusals;
import org.mitplan.shared.RowRefused;
import org.mitplan.shared.Stale;
import org.mitplan.shared.Texts;

/**
 * What every page bean does with a refusal: say it at the field and keep everything that was typed.
 */
public final class Faces {
    private Faces() {}

    /**
     * Runs one use case.
     *
     * @return whether it succeeded; if not, the message stands at the field that the refusal's key
     *     names
     * @throws Stale for the page to show both versions
     * @throws Question for the page to ask it
     * @throws NotFound and Forbidden for the error pages
     */
    public static boolean attempt(Runnable useCase) {
        return attempt(useCase, refusal -> null);
    }

    /**
     * The same for forms that have a field several times.
     *
     * @param field knows in which row a refusal belongs, as an id of the page; null leaves it to
     *     the key
     */
    public static boolean attempt(Runnable useCase, Function<DomainException, String> field) {
        try {
            useCase.run();
            return true;
        } catch (Stale | NotFound | Forbidden | Question notForTheForm) {
            throw notForTheForm;
        } catch (DomainException refusal) {
            for (DomainException one : Refusals.in(refusal)) {
                RefusalNote.of(one);
                refuse(one, field.apply(one));
            }
            return false;
        }
    }

    /**
     * The second word of a refusal's key is the id of its field: {@code agreement.title.missing}.
     */
    public static void refuse(DomainException refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String[] words = refusal.key().split("\\.");
        UIComponent field = words.length > 2 ? input(faces, words[1]) : null;
        if (field instanceof EditableValueHolder holder) {
            holder.setValid(false);
        }
        say(faces, refusal, field == null ? null : field.getClientId(faces));
    }

    /**
     * Where a refusal of one row stands: the field of that row.
     *
     * @param rows id of the component that repeats them
     * @param shown what each row is about, in the order of the page
     * @return null for any other refusal
     */
    public static String row(DomainException refusal, String rows, List<?> shown) {
        return refusal instanceof RowRefused refused && shown.contains(refused.row())
                ? rows + ":" + shown.indexOf(refused.row()) + ":" + refused.field()
                : null;
    }

    private static void refuse(DomainException refusal, String at) {
        if (at == null) {
            refuse(refusal);
        } else {
            say(FacesContext.getCurrentInstance(), refusal, at);
        }
    }

    private static void say(FacesContext faces, DomainException refusal, String at) {
        faces.addMessage(
                at, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(refusal), null));
        faces.validationFailed();
    }

    private static UIComponent input(FacesContext faces, String id) {
        AtomicReference<UIComponent> found = new AtomicReference<>();
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(
                                faces, null, EnumSet.of(VisitHint.SKIP_ITERATION)),
                        (context, component) -> {
                            if (id.equals(component.getId())
                                    && component instanceof EditableValueHolder) {
                                found.set(component);
                                return VisitResult.COMPLETE;
                            }
                            return VisitResult.ACCEPT;
                        });
        return found.get();
    }
}
