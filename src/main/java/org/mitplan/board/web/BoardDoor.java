package org.mitplan.board.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mitplan.board.AgreementBoard;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.WrongSender;
import org.mitplan.shared.entrance.OwnOrigin;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.web.RefusalNote;

/**
 * Stands where a request wants to become a line, whatever its address: lets nobody on the line to a
 * board who may not read it, and no page of another site on any.
 */
@WebFilter("/*")
public class BoardDoor extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern LINE = Pattern.compile("/live/board/([0-9a-f-]{36})");

    @Inject private transient AgreementBoard board;
    @Inject private transient OwnOrigin origin;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!wantsLine(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (!origin.is(request.getHeader("Origin"), request.getHeader("Host"))) {
            RefusalNote.of(new WrongSender());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            board.watch(board(request));
        } catch (NotFound absent) {
            RefusalNote.of(absent);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (Forbidden refused) {
            RefusalNote.of(refused);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    /**
     * The board as the line itself will understand the address, which it reads undecoded: any other
     * spelling of it is none.
     */
    private static CaseFileId board(HttpServletRequest request) {
        String sent = request.getRequestURI().substring(request.getContextPath().length());
        Matcher plain = LINE.matcher(sent);
        if (!plain.matches()) {
            throw new NotFound();
        }
        return CaseFileId.of(plain.group(1));
    }

    /** Some clients offer the second HTTP with each request, which nobody here speaks. */
    private static boolean wantsLine(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Upgrade")).stream()
                .anyMatch(protocol -> !protocol.strip().equalsIgnoreCase("h2c"));
    }
}
