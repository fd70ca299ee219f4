package org.mitplan.board.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mitplan.board.BoardView;
import org.mitplan.board.CardRow;
import org.mitplan.shared.Texts;

/** Leads from one part of a board to another: the addresses of what can be chosen and dropped. */
public class BoardChoices {
    private final String start;
    private final String shape;
    private final BoardFilter filter;
    private final Map<String, String> people = new LinkedHashMap<>();
    private final Map<String, String> goals = new LinkedHashMap<>();

    /** A name to read and the address it leads to. */
    public record Choice(String name, String address) {}

    BoardChoices(BoardView whole, String day, String unfolded, String shape, BoardFilter filter) {
        this.start =
                "board?file="
                        + whole.header().id()
                        + parameter("day", day)
                        + parameter("unfold", unfolded);
        this.filter = filter;
        this.shape = shape;
        for (BoardView.Lane lane : whole.lanes()) {
            if (lane.goal() != null) {
                goals.put(lane.goal().id().toString(), lane.goal().title());
            }
            for (CardRow card : lane.cards()) {
                card.people().forEach(who -> people.put(who.id().toString(), who.name()));
            }
        }
        goals.put(BoardFilter.NO_GOAL, Texts.of("board.nogoal"));
    }

    public boolean isActive() {
        return filter.isActive();
    }

    public List<Choice> getPeople() {
        return people.entrySet().stream()
                .filter(one -> !one.getKey().equals(filter.person()))
                .map(one -> new Choice(one.getValue(), to(shape, one.getKey(), filter.goal())))
                .toList();
    }

    public List<Choice> getGoals() {
        return goals.entrySet().stream()
                .filter(one -> !one.getKey().equals(filter.goal()))
                .map(one -> new Choice(one.getValue(), to(shape, filter.person(), one.getKey())))
                .toList();
    }

    /** What is chosen now; each leads to the board without it. */
    public List<Choice> getChosen() {
        return Stream.concat(
                        chosen(people, filter.person(), to(shape, "", filter.goal())),
                        chosen(goals, filter.goal(), to(shape, filter.person(), "")))
                .toList();
    }

    private static Stream<Choice> chosen(Map<String, String> names, String id, String address) {
        return id.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Choice(names.getOrDefault(id, Texts.of("board.filter.gone")), address));
    }

    /** The same part of the board in another shape. */
    public String in(String other) {
        return to(other, filter.person(), filter.goal());
    }

    /** What asks for changes of this part has to say besides. */
    public String query(boolean list) {
        return (list ? "&shape=list" : "")
                + parameter("person", filter.person())
                + parameter("goal", filter.goal());
    }

    private String to(String as, String person, String goal) {
        return start
                + parameter("shape", as)
                + parameter("person", person)
                + parameter("goal", goal);
    }

    private static String parameter(String name, String value) {
        return value.isEmpty()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
