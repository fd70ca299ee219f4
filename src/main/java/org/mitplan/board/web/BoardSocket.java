package org.mitplan.board.web;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.mitplan.board.live.BoardWatchers;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

/**
 * The line to one open board. {@link BoardDoor} asked the gate for the address; the line asks once
 * more for the board that it was led to, and trusts no address. What goes out is an id and a
 * version, never content.
 */
@ServerEndpoint("/live/board/{file}")
public class BoardSocket implements BoardWatchers.Watcher {
    private static final int LONGEST_MESSAGE = 16;
    private static final long SILENCE = 90_000;
    private static final long SENDING = 5_000;

    @Inject private BoardWatchers watchers;

    private Session session;
    private AccountId account;
    private CaseFileId board;

    @OnOpen
    public void open(Session opened, @PathParam("file") String file) {
        session = opened;
        session.setMaxIdleTimeout(SILENCE);
        session.setMaxTextMessageBufferSize(LONGEST_MESSAGE);
        session.getAsyncRemote().setSendTimeout(SENDING);
        board = CaseFileId.of(file);
        Principal person = opened.getUserPrincipal();
        account = person == null ? AccountId.random() : AccountId.of(person.getName());
        if (!watchers.enter(board, this)) {
            end();
        }
    }

    /** Any message asks whether the line still stands. */
    @OnMessage
    public void answer(String question) {
        send("{}");
    }

    @OnClose
    public void close() {
        watchers.leave(board, this);
    }

    /** A line that broke is closed next; pages look for changes by themselves then. */
    @OnError
    public void fail(Throwable failure) {
        watchers.leave(board, this);
    }

    @Override
    public AccountId account() {
        return account;
    }

    @Override
    public void tell(UUID thing, int version) {
        send("{\"thing\":\"" + thing + "\",\"version\":" + version + "}");
    }

    private synchronized void send(String text) {
        if (session.isOpen()) {
            session.getAsyncRemote().sendText(text);
        }
    }

    @Override
    public void end() {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, ""));
        } catch (IOException gone) {
            watchers.leave(board, this);
        }
    }
}
