package org.mitplan.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.mitplan.access.Actor;
import org.mitplan.access.once.FirstSending;
import org.mitplan.access.once.RefusedForms;
import org.mitplan.access.once.Sending;
import org.mitplan.access.once.Sent;
import org.mitplan.access.once.SentDesk;
import org.mitplan.shared.entrance.OwnAddress;
import org.mitplan.shared.web.KeptForm;

/**
 * Answers a form or command that comes again like the first time, after waiting for that: pressed
 * twice, sent again because the reply was lost, or by way of Back. Other words under the same
 * number are not stored; their page says so and keeps them.
 */
@WebFilter(servletNames = {"faces", "org.mitplan.shared.web.Api"})
public class OnceFilter implements Filter {
    private static final int LINES = 256;
    private final Lock[] lines =
            Stream.generate(ReentrantLock::new).limit(LINES).toArray(Lock[]::new);

    @Inject private Actor actor;
    @Inject private Sending sending;
    @Inject private SentDesk sent;
    @Inject private RefusedForms refused;

    @Override
    public void doFilter(ServletRequest asked, ServletResponse reply, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        Sent what = actor.isPresent() ? sent(request).orElse(null) : null;
        if (what == null) {
            chain.doFilter(request, reply);
            return;
        }
        Lock line = lines[Math.floorMod(what.number().hashCode(), LINES)];
        line.lock();
        try {
            Optional<FirstSending> first = sent.first(what.number());
            if (first.isPresent() && first.get().isRepeatedBy(what)) {
                KeptForm.waiting(request).ifPresent(kept -> kept.wasSent(request));
                repeat(request, (HttpServletResponse) reply, first.get().answer());
            } else if (request.getMethod().equals("GET")) {
                first.ifPresent(other -> KeptForm.renew(request));
                chain.doFilter(request, reply);
            } else {
                sending.begin(what, first.isPresent(), refused.has(what.number()));
                request.setAttribute(KeptForm.RETURNED, first.isPresent() ? true : null);
                carryOut(request, (HttpServletResponse) reply, chain, what.number());
            }
        } finally {
            line.unlock();
        }
    }

    private void carryOut(
            HttpServletRequest request, HttpServletResponse reply, FilterChain chain, String number)
            throws IOException, ServletException {
        Optional<KeptForm> kept = KeptForm.waiting(request);
        chain.doFilter(request, reply);
        String location = reply.getHeader("Location");
        keep(number, location);
        if (location != null) {
            kept.ifPresent(form -> form.wasSent(request));
        }
        if (sending.isInConflict() && !isCommand(request)) {
            refused.add(number);
        }
    }

    /** What is sent now, or was sent before its sender signed in again and opened its page. */
    private static Optional<Sent> sent(HttpServletRequest request)
            throws IOException, ServletException {
        return switch (request.getMethod()) {
            case "POST" -> Sent.of(request);
            case "GET" -> KeptForm.waiting(request).flatMap(Sent::of);
            default -> Optional.empty();
        };
    }

    /** Commands say themselves which version they know. */
    private static boolean isCommand(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api");
    }

    private void keep(String number, String location) {
        String answer = location == null ? sending.answer() : path(URI.create(location));
        if (sending.hasStored() && !answer.isEmpty()) {
            sent.answered(number, answer);
        }
    }

    private static String path(URI address) {
        String query = address.getRawQuery();
        return address.getRawPath() + (query == null ? "" : "?" + query);
    }

    /** A form whose way on was lost, as by a power cut, leads to its page, as it stands now. */
    private static void repeat(HttpServletRequest request, HttpServletResponse reply, String answer)
            throws IOException {
        if (!isCommand(request)) {
            String own = request.getContextPath() + OwnAddress.of(request);
            reply.sendRedirect(answer.isEmpty() ? own : answer);
        } else if (answer.isEmpty()) {
            reply.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            reply.setContentType(MediaType.APPLICATION_JSON);
            reply.setCharacterEncoding("UTF-8");
            reply.getWriter().write(answer);
        }
    }
}
