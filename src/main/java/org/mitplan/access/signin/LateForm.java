package org.mitplan.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.mitplan.shared.entrance.OwnOrigin;
import org.mitplan.shared.web.KeptForm;

/**
 * A form that a page of ours sent after its session had ended. The browser takes it on to the
 * sign-in page, where it is read within the bounds for strangers.
 */
@ApplicationScoped
public class LateForm {
    @Inject private OwnOrigin origin;

    /** Whether it is one that can be carried, without reading it. */
    boolean is(HttpServletRequest request) {
        String type = request.getContentType();
        return isSent(request)
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && request.getContentLength() <= KeptForm.LONGEST;
    }

    /** Whether it is one that cannot: too long, or with a file. */
    boolean isLost(HttpServletRequest request) {
        return isSent(request) && !is(request);
    }

    private boolean isSent(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getContentLengthLong() > 0
                && origin.sent(request);
    }
}
