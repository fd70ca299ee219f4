package org.mitplan.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitplan.access.Actor;
import org.mitplan.access.once.Sent;
import org.mitplan.access.signin.SignInMechanism;
import org.mitplan.shared.entrance.OwnAddress;
import org.mitplan.shared.entrance.OwnOrigin;
import org.mitplan.shared.web.KeptForm;
import org.mitplan.shared.web.OpenViews;

/**
 * Opens the sign-in page for a form that came after its session had ended. The page carries what
 * was typed, so that no script and no memory of this server is needed; no other site puts words
 * into a form of ours.
 */
@WebFilter(servletNames = "faces")
public class LateFormFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String BACK = "back";
    private static final String CARRIED = "f:carried";

    @Inject private transient Actor actor;
    @Inject private transient OwnOrigin origin;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = OwnAddress.place(request);
        boolean sent =
                (page.equals(SignInMechanism.SIGN_IN_PAGE)
                                || page.equals(SignInMechanism.SIGN_IN_PAGE + ".xhtml"))
                        && origin.sent(request);
        Optional<Late> late = sent ? late(request) : Optional.empty();
        late.ifPresent(one -> request.setAttribute(KeptForm.CARRIED, one.carried));
        chain.doFilter(
                late.isPresent() ? new Opening(request, late.get().notice) : request, response);
    }

    /**
     * What came too late.
     *
     * @param carried what the page carries on
     * @param notice parameter by which the page knows what to say about it
     */
    private record Late(String carried, String notice) {
        private static Late of(KeptForm form) {
            String text = form.text();
            return text.length() > KeptForm.LONGEST ? new Late("", "lost") : new Late(text, BACK);
        }
    }

    /** A form of somebody whose session ended, or of the sign-in page that carried one too long. */
    private Optional<Late> late(HttpServletRequest request) throws IOException, ServletException {
        String carried = request.getParameter(CARRIED);
        if (carried != null && !carried.isEmpty() && !isOpen(request)) {
            return Optional.of(new Late(carried, "expired"));
        }
        KeptForm form =
                actor.isPresent()
                        ? null
                        : KeptForm.of(request, request.getParameter(BACK)).orElse(null);
        return form == null ? Optional.empty() : Optional.of(Late.of(Sent.keep(request, form)));
    }

    /** Whether the sign-in page is still known that sends this. */
    private static boolean isOpen(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String view = request.getParameter("jakarta.faces.ViewState");
        return session != null && view != null && OpenViews.of(session).holds(view);
    }

    /** A page is opened, and nothing of the form is sent to it. */
    private static final class Opening extends HttpServletRequestWrapper {
        private final String notice;

        private Opening(HttpServletRequest late, String notice) {
            super(late);
            this.notice = notice;
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Stream.of(BACK, notice)
                    .distinct()
                    .filter(name -> getParameter(name) != null)
                    .collect(Collectors.toMap(name -> name, this::getParameterValues));
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        @Override
        public String[] getParameterValues(String name) {
            String value = getParameter(name);
            return value == null ? null : new String[] {value};
        }

        @Override
        public String getParameter(String name) {
            if (name.equals(BACK)) {
                return super.getParameter(BACK);
            }
            return name.equals(notice) ? "1" : null;
        }
    }
}
