package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.mitplan.shared.web.OwnOrigin;

/**
 * A form that a page of ours sent after its session had ended. The browser takes it on to the
 * sign-in page, where it is read within the bounds for strangers.
 */
@ApplicationScoped
class LateForm {
    /** With what signing in takes it still is less than strangers may send. */
    private static final int MOST_BYTES = 40_000;

    @Inject private OwnOrigin origin;

    /** Whether it is one, without reading it. */
    boolean is(HttpServletRequest request) {
        String type = request.getContentType();
        int length = request.getContentLength();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && length > 0
                && length <= MOST_BYTES
                && origin.sent(request);
    }
}
