package org.mitplan.hilfeplan.difference;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitplan.hilfeplan.difference.Change.Kind;
import org.mitplan.hilfeplan.difference.Change.Line;
import org.mitplan.hilfeplan.part.Item;
import org.mitplan.hilfeplan.part.PlanPart;

/** What differs in one part of the plan. */
public record PartChange(PlanPart part, List<Change> changes) implements Serializable {

    /** In the order of the newer version; what is gone stands at the end. */
    static PartChange between(PlanPart part, List<Item> before, List<Item> now) {
        Map<String, Item> known = byKey(before);
        Map<String, Item> left = byKey(now);
        return new PartChange(
                part,
                Stream.concat(
                                now.stream().map(item -> change(known.get(item.key()), item)),
                                before.stream()
                                        .filter(item -> !left.containsKey(item.key()))
                                        .map(item -> change(item, null)))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Map<String, Item> byKey(List<Item> items) {
        return items.stream()
                .collect(
                        Collectors.toMap(
                                Item::key,
                                Function.identity(),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    private static Change change(Item before, Item now) {
        List<Line> lines =
                before == null || now == null
                        ? lines(untitled(before), untitled(now))
                        : lines(before.all(), now.all());
        if (lines.isEmpty()) {
            return null;
        }
        return new Change(kind(before, now), now == null ? before.title() : now.title(), lines);
    }

    private static Kind kind(Item before, Item now) {
        if (before == null) {
            return Kind.NEW;
        }
        if (now == null) {
            return Kind.GONE;
        }
        return before.words().equals(now.words()) ? Kind.MOVED : Kind.CHANGED;
    }

    /** A thing that is new or gone stands under its title; no need to say it twice. */
    private static Map<String, String> untitled(Item item) {
        if (item == null) {
            return Map.of();
        }
        Map<String, String> all = item.all();
        all.values().removeIf(item.title()::equals);
        return all;
    }

    private static List<Line> lines(Map<String, String> before, Map<String, String> now) {
        Map<String, String> labels = new LinkedHashMap<>(before);
        labels.putAll(now);
        return labels.keySet().stream()
                .filter(label -> !text(before, label).equals(text(now, label)))
                .map(
                        label ->
                                new Line(
                                        label,
                                        TextDifference.between(
                                                text(before, label), text(now, label))))
                .toList();
    }

    private static String text(Map<String, String> words, String label) {
        return words.getOrDefault(label, "");
    }
}
