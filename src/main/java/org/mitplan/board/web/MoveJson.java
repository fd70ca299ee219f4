package org.mitplan.board.web;

import static org.mitplan.shared.JsonLibrary.JSON;
import static org.mitplan.shared.web.JsonFields.text;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import org.mitplan.board.Consent;
import org.mitplan.board.Move;
import org.mitplan.board.Moved;
import org.mitplan.board.Stage;
import org.mitplan.shared.Days;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.web.JsonFields;

/**
 * Reads a move as the board's script sends it, and writes where the card stands then; whatever is
 * none of a move counts as left out.
 */
final class MoveJson {
    private MoveJson() {}

    static Move read(JsonObject command) {
        String goal = text(command, "goal");
        String after = text(command, "after");
        String before = text(command, "before");
        return new Move(
                AgreementId.of(text(command, "card")),
                JsonFields.version(command),
                goal.isEmpty() ? null : GoalId.of(goal),
                constant(Stage.class, text(command, "stage"), "board.move.nowhere"),
                after.isEmpty() ? null : AgreementId.of(after),
                before.isEmpty() ? null : AgreementId.of(before),
                consent(command),
                text(command, "reason"));
    }

    /**
     * Where a card stands now.
     *
     * @param stays key of the words for a card that stayed where it was
     */
    static JsonObject write(Moved moved, String stays) {
        JsonObjectBuilder reply =
                JSON.createObjectBuilder()
                        .add("version", moved.version())
                        .add("stage", moved.stage().name())
                        .add("goal", goal(moved.goal()))
                        .add("position", moved.position());
        if (moved.stayed()) {
            reply.add("stayed", Texts.of(stays));
        }
        return reply.build();
    }

    static JsonValue goal(GoalId goal) {
        return goal == null ? JsonValue.NULL : JSON.createValue(goal.toString());
    }

    private static Consent consent(JsonObject command) {
        if (!(command.get("answers") instanceof JsonArray answers)) {
            return null;
        }
        return new Consent(
                answers.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(one -> said(one.asJsonObject()))
                        .toList(),
                manner(text(command, "manner")),
                day(text(command, "on")));
    }

    private static Consent.Said said(JsonObject answer) {
        return new Consent.Said(
                PersonId.of(text(answer, "person")),
                constant(Consent.Answer.class, text(answer, "answer"), "consent.answers.missing"),
                text(answer, "words"));
    }

    private static Consent.Manner manner(String written) {
        return written.isEmpty()
                ? null
                : constant(Consent.Manner.class, written, "consent.manner.missing");
    }

    private static LocalDate day(String written) {
        return written.isEmpty() ? null : Days.typed(written);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, String refusal) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DomainException(refusal));
    }
}
