package org.mitplan.hilfeplan;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.mitplan.board.Consent;
import org.mitplan.board.Goal;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.shared.id.PersonId;

/** The form in which a locked version keeps its board; dates are ISO 8601, constants are names. */
public final class QuotedBoardJson {
    /**
     * Ids of the people named beside it, in the order of their names; empty where none is known.
     */
    public static final String MEANT = "meant";

    private QuotedBoardJson() {}

    public static String write(QuotedBoard board) {
        return JSON.createObjectBuilder()
                .add("goals", array(board.goals(), QuotedBoardJson::goal))
                .add("withoutGoal", array(board.withoutGoal(), QuotedBoardJson::agreement))
                .build()
                .toString();
    }

    static QuotedBoard read(String json) {
        JsonObject board = JSON.createReader(new StringReader(json)).readObject();
        return new QuotedBoard(
                list(board, "goals", QuotedBoardJson::goal),
                list(board, "withoutGoal", QuotedBoardJson::agreement));
    }

    private static JsonObject goal(QuotedGoal goal) {
        return JSON.createObjectBuilder()
                .add("id", goal.id())
                .add("kind", goal.kind().name())
                .add("title", goal.title())
                .add("ownWords", goal.ownWords())
                .add("ownWordsBy", goal.ownWordsBy().name())
                .add("owner", goal.owner().name())
                .add(MEANT, meant(List.of(goal.ownWordsBy(), goal.owner())))
                .add("indicator", goal.indicator())
                .add("dueOn", text(goal.dueOn()))
                .add("state", goal.state().name())
                .add("agreements", array(goal.agreements(), QuotedBoardJson::agreement))
                .build();
    }

    private static QuotedGoal goal(JsonObject goal) {
        return new QuotedGoal(
                text(goal, "id"),
                Goal.Kind.valueOf(goal.getString("kind")),
                goal.getString("title"),
                text(goal, "ownWords"),
                person(goal, "ownWordsBy", 0),
                person(goal, "owner", 1),
                text(goal, "indicator"),
                date(goal),
                Goal.State.valueOf(goal.getString("state")),
                list(goal, "agreements", QuotedBoardJson::agreement));
    }

    private static JsonObject agreement(QuotedAgreement agreement) {
        return JSON.createObjectBuilder()
                .add("id", agreement.id())
                .add("title", agreement.title())
                .add("detail", agreement.detail())
                .add("stage", agreement.stage().name())
                .add("dueOn", text(agreement.dueOn()))
                .add("rhythm", rhythm(agreement.rhythm()))
                .add("people", names(agreement.people()))
                .add(MEANT, meant(agreement.people()))
                .add("visibleTo", agreement.standing().visibleTo().name())
                .add("pauseReason", agreement.standing().pauseReason())
                .add("replies", array(agreement.standing().replies(), QuotedBoardJson::reply))
                .build();
    }

    private static QuotedAgreement agreement(JsonObject agreement) {
        return new QuotedAgreement(
                text(agreement, "id"),
                agreement.getString("title"),
                text(agreement, "detail"),
                Stage.valueOf(agreement.getString("stage")),
                date(agreement),
                rhythm(text(agreement, "rhythm")),
                people(agreement),
                standing(agreement));
    }

    /** What does not come back says nothing, as boards kept before cards could come back. */
    private static String rhythm(Rhythm rhythm) {
        return rhythm == Rhythm.NONE ? "" : rhythm.name();
    }

    private static Rhythm rhythm(String name) {
        return name.isEmpty() ? Rhythm.NONE : Rhythm.valueOf(name);
    }

    /** Boards kept before cards had answers say nothing about them. */
    private static Standing standing(JsonObject agreement) {
        return agreement.containsKey("visibleTo")
                ? new Standing(
                        Visibility.valueOf(agreement.getString("visibleTo")),
                        text(agreement, "pauseReason"),
                        list(agreement, "replies", QuotedBoardJson::reply))
                : Standing.PLAIN;
    }

    private static JsonObject reply(Standing.Reply reply) {
        return JSON.createObjectBuilder()
                .add("person", reply.person().name())
                .add(MEANT, meant(List.of(reply.person())))
                .add("answer", reply.answer() == null ? "" : reply.answer().name())
                .add("words", reply.words())
                .build();
    }

    private static Standing.Reply reply(JsonObject reply) {
        String answer = text(reply, "answer");
        return new Standing.Reply(
                person(reply, "person", 0),
                answer.isEmpty() ? null : Consent.Answer.valueOf(answer),
                text(reply, "words"));
    }

    private static JsonArray names(List<QuotedPerson> people) {
        return JSON.createArrayBuilder(people.stream().map(QuotedPerson::name).toList()).build();
    }

    private static JsonArray meant(List<QuotedPerson> people) {
        JsonArrayBuilder ids = JSON.createArrayBuilder();
        people.forEach(one -> ids.add(one.id() == null ? "" : one.id().toString()));
        return ids.build();
    }

    private static List<QuotedPerson> people(JsonObject agreement) {
        JsonArray names = agreement.getJsonArray("people");
        return IntStream.range(0, names.size())
                .mapToObj(i -> new QuotedPerson(meant(agreement, i), names.getString(i)))
                .toList();
    }

    private static QuotedPerson person(JsonObject of, String name, int place) {
        return new QuotedPerson(meant(of, place), text(of, name));
    }

    /** Boards kept before people were told apart say nothing about it. */
    private static PersonId meant(JsonObject of, int place) {
        String id = of.containsKey(MEANT) ? of.getJsonArray(MEANT).getString(place) : "";
        return id.isEmpty() ? null : PersonId.of(id);
    }

    private static <T> JsonArray array(List<T> things, Function<T, JsonObject> shape) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        things.stream().map(shape).forEach(array::add);
        return array.build();
    }

    private static <T> List<T> list(JsonObject of, String name, Function<JsonObject, T> shape) {
        return of.getJsonArray(name).getValuesAs(JsonObject.class).stream().map(shape).toList();
    }

    private static String text(JsonObject of, String name) {
        return !of.containsKey(name) || of.isNull(name) ? "" : of.getString(name);
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static LocalDate date(JsonObject of) {
        String day = text(of, "dueOn");
        return day.isEmpty() ? null : LocalDate.parse(day);
    }
}
