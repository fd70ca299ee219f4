package org.mitplan.measure;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** A move with the same statements as the real one. */
record BareMove(JsonObject command, UUID card, UUID after, int version, UUID goal, String stage) {
    private static final String CONCERNED =
            "select id, changed_at, changed_by, detail, due_on, file_id, goal_id, position, stage,"
                    + " title, version from agreement where file_id = ? and id in (?, ?)";
    private static final String MOVE =
            "update agreement set changed_at = ?, changed_by = ?, goal_id = ?, position = ?,"
                    + " stage = ?, version = ? where id = ? and version = ?";

    static BareMove read(HttpServletRequest request) throws IOException {
        byte[] sent = request.getHeader("X-Mitplan-Token").getBytes();
        byte[] own = request.getSession(false).getAttribute("mitplan.token").toString().getBytes();
        if (!MessageDigest.isEqual(sent, own)) {
            throw new SecurityException("foreign command");
        }
        try (JsonReader reader = Json.createReader(request.getInputStream())) {
            JsonObject command = reader.readObject();
            return new BareMove(
                    command,
                    id(command, "card"),
                    id(command, "after"),
                    command.getInt("version"),
                    id(command, "goal"),
                    command.getString("stage"));
        }
    }

    private static UUID id(JsonObject command, String name) {
        return UUID.fromString(command.getString(name));
    }

    String in(Connection database, HttpServletRequest request) throws SQLException {
        BareRequest bare = BareRequest.open(request, database, "WRITE", card);
        String position = position(bare) + "V";
        try (PreparedStatement move =
                bare.prepare(
                        MOVE,
                        Timestamp.from(Instant.now()),
                        bare.account(),
                        goal,
                        position,
                        stage,
                        version + 1,
                        card,
                        version)) {
            if (move.executeUpdate() != 1) {
                throw new SQLException("stale");
            }
        }
        return "{\"version\":%d,\"stage\":\"%s\",\"goal\":\"%s\"}"
                .formatted(version + 1, stage, goal);
    }

    private String position(BareRequest bare) throws SQLException {
        try (PreparedStatement cards = bare.prepare(CONCERNED, bare.file(), card, after);
                ResultSet row = cards.executeQuery()) {
            String position = "";
            while (row.next()) {
                UUID id = row.getObject(1, UUID.class);
                if (id.equals(card) && row.getInt(11) != version) {
                    throw new SQLException("stale");
                }
                position = id.equals(after) ? row.getString(8) : position;
            }
            return position;
        }
    }
}
