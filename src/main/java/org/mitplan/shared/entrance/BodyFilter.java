package org.mitplan.shared.entrance;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Collections;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets in no more than an address may be sent, and has it read whole before anything is done with
 * it; whoever sends slowly gets one of few places and little time. web.xml names the addresses that
 * may be sent more than others, in bytes.
 */
public class BodyFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int STRANGERS_BYTES = 65_536;
    private static final int FORM_BYTES = 1_000_000;
    private static final int STRANGERS_SECONDS = 5;
    private static final int FORM_SECONDS = 20;
    private static final int UPLOAD_SECONDS = 60;

    private final transient Turns strangers = new Turns(32, 16);
    private final transient Turns staff = new Turns(48, 6);
    private final transient Turns uploads = new Turns(8, 2);
    private transient Map<String, Integer> declared;

    @Resource private transient ManagedScheduledExecutorService clock;

    @Override
    public void init() {
        declared =
                Collections.list(getInitParameterNames()).stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Function.identity(),
                                        name -> Integer.valueOf(getInitParameter(name))));
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        if (length <= 0) {
            chain.doFilter(request, response);
        } else if (length > most(request)) {
            TurnedAway.with(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, response);
        } else if (Uploads.is(request) && !mayUpload(request)) {
            TurnedAway.with(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, request, response);
        } else {
            inTurn(request, response, chain);
        }
    }

    private void inTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Turns.Turn turn = turns(request).take(sender(request));
        if (turn == null) {
            TurnedAway.with(HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
            return;
        }
        try {
            HttpServletRequest come = read(request);
            if (come == null) {
                TurnedAway.with(HttpServletResponse.SC_REQUEST_TIMEOUT, request, response);
                return;
            }
            if (!Uploads.is(request)) {
                turn.end();
            }
            // A scan keeps its place until it was looked at, which takes memory.
            chain.doFilter(come, response);
        } finally {
            try {
                if (Uploads.is(request)) {
                    Uploads.forget(request);
                    Uploads.sweep(getServletContext());
                }
            } finally {
                turn.end();
            }
        }
    }

    /** The request with its whole body, or null if that did not come in time. */
    private HttpServletRequest read(HttpServletRequest request)
            throws IOException, ServletException {
        Deadline deadline = new Deadline(clock, seconds(request));
        try (deadline) {
            if (isScript(request)) {
                ReadBody body = new ReadBody(request, request.getContentLength());
                return deadline.isMissed() ? null : body;
            }
            request.getParameterMap();
            if (Uploads.is(request)) {
                request.getParts();
            }
        } catch (IOException | IllegalStateException brokenOff) {
            if (!deadline.isMissed()) {
                throw brokenOff;
            }
        }
        return deadline.isMissed() ? null : request;
    }

    private int most(HttpServletRequest request) {
        Integer declaredBytes = declared(request);
        if (declaredBytes != null) {
            return declaredBytes;
        }
        boolean isForm = request.getUserPrincipal() != null && !isScript(request);
        return isForm ? FORM_BYTES : STRANGERS_BYTES;
    }

    private boolean mayUpload(HttpServletRequest request) {
        return declared(request) != null && request.getUserPrincipal() != null;
    }

    private Integer declared(HttpServletRequest request) {
        String path = OwnAddress.place(request);
        return declared.entrySet().stream()
                .filter(address -> path.startsWith(address.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private Turns turns(HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            return strangers;
        }
        return Uploads.is(request) ? uploads : staff;
    }

    private static String sender(HttpServletRequest request) {
        Principal known = request.getUserPrincipal();
        return known == null ? Sender.of(request) : known.getName();
    }

    private static int seconds(HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            return STRANGERS_SECONDS;
        }
        return Uploads.is(request) ? UPLOAD_SECONDS : FORM_SECONDS;
    }

    private static boolean isScript(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api");
    }
}
