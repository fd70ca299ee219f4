package org.mitplan.measure;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the board with the same statements and puts its page together by appending strings. */
final class BareBoard {
    private static final String HEADER =
            "select f.number, p.id, p.given_name, p.family_name, p.birth_date, f.step, f.protection, f.help,"
                    + " f.next_meeting_on, f.version,"
                    + " (select group_concat(concat(c.kind, ':', coalesce(h.role, 'OTHER')) order by h.role separator ',')"
                    + "  from custody c left join participant h on h.file_id = f.id and h.person_id = c.holder_id"
                    + "  where c.child_id = p.id and c.kind <> 'NONE' and (c.valid_from is null or c.valid_from <= ?)"
                    + "  and (c.valid_to is null or c.valid_to >= ?)),"
                    + " (select max(r.display_name) from assignment a join account r on r.id = a.account_id"
                    + "  where a.file_id = f.id and a.kind = 'RESPONSIBLE' and a.valid_from <= ?"
                    + "  and (a.valid_to is null or a.valid_to >= ?)),"
                    + " (select group_concat(r.display_name order by r.display_name separator ', ')"
                    + "  from assignment a join account r on r.id = a.account_id"
                    + "  where a.file_id = f.id and a.kind = 'DEPUTY' and a.valid_from <= ?"
                    + "  and (a.valid_to is null or a.valid_to >= ?))"
                    + " from case_file f join person p on p.id = f.young_person_id where f.id = ?";
    private static final String GOALS =
            "select g.id, g.kind, g.title, g.own_words, g.own_words_by, w.given_name, g.owner_id, o.given_name,"
                    + " g.indicator, g.due_on, g.state, g.version from goal g"
                    + " left join person w on w.id = g.own_words_by left join person o on o.id = g.owner_id"
                    + " where g.file_id = ? order by g.position, g.id limit 200";
    private static final String CARDS =
            "select a.id, a.goal_id, a.title, a.detail, a.stage, a.due_on, a.version, c.display_name, a.changed_at,"
                    + " (select group_concat(concat_ws('\u001f', p.id, p.given_name, p.family_name,"
                    + "  p.id = f.young_person_id) order by p.id = f.young_person_id, p.given_name separator '\u001e')"
                    + "  from agreement_person w join person p on p.id = w.person_id where w.agreement_id = a.id)"
                    + " from agreement a join case_file f on f.id = a.file_id join account c on c.id = a.changed_by"
                    + " where a.file_id = ? order by a.position, a.id limit 2000";
    private final BareRequest request;
    private final Map<UUID, List<BareMarkup.Card>> cards = new HashMap<>();
    private final StringBuilder out = new StringBuilder(200_000);

    BareBoard(BareRequest request) {
        this.request = request;
    }

    /** The page, where {@code {{board}}}, {@code {{name}}} and {@code {{number}}} are filled in. */
    String page(String frame) throws SQLException {
        Date today = Date.valueOf(BareRequest.today());
        UUID file = request.file();
        try (PreparedStatement header =
                        request.prepare(HEADER, today, today, today, today, today, today, file);
                ResultSet row = header.executeQuery()) {
            row.next();
            String name = row.getString(3) + " " + row.getString(4);
            for (String part : frame.split("\\{\\{|}}")) {
                switch (part) {
                    case "board" -> board();
                    case "name" -> BareMarkup.text(out, name);
                    case "number" -> BareMarkup.text(out, row.getString(1));
                    default -> out.append(part);
                }
            }
        }
        return out.toString();
    }

    private void board() throws SQLException {
        readCards();
        BareMarkup markup = new BareMarkup(out, request.file().toString(), BareRequest.today());
        try (PreparedStatement goals = request.prepare(GOALS, request.file());
                ResultSet row = goals.executeQuery()) {
            while (row.next()) {
                UUID id = row.getObject(1, UUID.class);
                List<BareMarkup.Card> lane = cards.getOrDefault(id, List.of());
                markup.lane(
                        new BareMarkup.Goal(
                                id.toString(),
                                row.getString(3),
                                row.getString(6) + ": „" + row.getString(4) + "“",
                                "Handlungsziel"),
                        lane);
            }
        }
        markup.lane(null, cards.getOrDefault(null, List.of()));
    }

    private void readCards() throws SQLException {
        try (PreparedStatement statement = request.prepare(CARDS, request.file());
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Date due = row.getDate(6);
                BareMarkup.Card card =
                        new BareMarkup.Card(
                                row.getString(1),
                                row.getString(3),
                                row.getString(5),
                                due == null ? null : due.toLocalDate(),
                                row.getInt(7),
                                row.getString(10));
                cards.computeIfAbsent(row.getObject(2, UUID.class), none -> new ArrayList<>())
                        .add(card);
            }
        }
    }
}
