package org.mitplan.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import org.mitplan.access.Actor;
import org.mitplan.access.SignInMechanism;
import org.mitplan.shared.web.KeptForm;
import org.mitplan.shared.web.OwnAddress;
import org.mitplan.shared.web.OwnOrigin;

/**
 * Opens the sign-in page for a form that came after its session had ended. The page carries what
 * was typed, so that no script and no memory of this server is needed; no other site puts words
 * into a form of ours.
 */
@WebFilter(servletNames = "faces")
public class LateFormFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String BACK = "back";

    @Inject private transient Actor actor;
    @Inject private transient OwnOrigin origin;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = OwnAddress.place(request);
        boolean late =
                (page.equals(SignInMechanism.SIGN_IN_PAGE)
                                || page.equals(SignInMechanism.SIGN_IN_PAGE + ".xhtml"))
                        && !actor.isPresent()
                        && origin.sent(request);
        Optional<KeptForm> form =
                late ? KeptForm.of(request, request.getParameter(BACK)) : Optional.empty();
        form.ifPresent(kept -> request.setAttribute(KeptForm.CARRIED, kept.text()));
        chain.doFilter(form.isPresent() ? new Opening(request) : request, response);
    }

    /** A page is opened, and nothing of the form is sent to it. */
    private static final class Opening extends HttpServletRequestWrapper {
        private Opening(HttpServletRequest late) {
            super(late);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of(BACK, getParameterValues(BACK));
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
            return name.equals(BACK) ? super.getParameter(BACK) : null;
        }
    }
}
