package org.mitplan.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;

/** The number under which a defect stands in the log, to be quoted on the telephone. */
@Named
@RequestScoped
public class Incident {
    private static final String NUMBER = "mitplan.incident";
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBERS = 1_000_000;
    private static final int MOST_FRAMES = 25;

    @Inject private HttpServletRequest request;

    static String number(Map<String, Object> attributes) {
        return (String)
                attributes.computeIfAbsent(
                        NUMBER,
                        none -> String.format(Locale.ROOT, "%06d", RANDOM.nextInt(NUMBERS)));
    }

    /**
     * Types and places of a failure without its messages: a database quotes in them what somebody
     * typed.
     */
    static String report(String number, Throwable failure) {
        StringBuilder report = new StringBuilder("Incident ").append(number);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            report.append(System.lineSeparator()).append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace())
                    .limit(MOST_FRAMES)
                    .forEach(
                            at -> report.append(System.lineSeparator()).append("  at ").append(at));
        }
        return report.toString();
    }

    /** The number; a defect that nobody has logged yet is logged now. */
    public String getNumber() {
        Object known = request.getAttribute(NUMBER);
        if (known != null) {
            return known.toString();
        }
        String number = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(NUMBERS));
        request.setAttribute(NUMBER, number);
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.severe(report(number, failure instanceof Throwable t ? t : null));
        return number;
    }
}
