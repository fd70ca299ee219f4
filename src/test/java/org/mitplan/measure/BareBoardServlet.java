package org.mitplan.measure;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The board page and the move as somebody would write them by hand, for comparison: plain JDBC,
 * strings, and nothing between. The words around the board are handed in once.
 */
@WebServlet("/jakarta.faces.resource/bare")
public class BareBoardServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:app/jdbc/mitplan")
    private transient DataSource pool;

    private volatile String frame = "";

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        frame = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try (Connection database = pool.getConnection()) {
            database.setAutoCommit(false);
            BareRequest bare = BareRequest.open(request, database, "READ", null);
            String page = new BareBoard(bare).page(frame);
            database.commit();
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try (Connection database = pool.getConnection()) {
            database.setAutoCommit(false);
            String reply = BareMove.read(request).in(database, request);
            database.commit();
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("application/json");
            response.getOutputStream().write(reply.getBytes(StandardCharsets.UTF_8));
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
    }
}
