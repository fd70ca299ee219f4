package org.mitplan.casefile.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All filters and orders of lists of files, whichever module knows them. */
@ApplicationScoped
public class WaysToList {
    @Inject private Instance<ListWays> found;

    private List<FileFilter> filters = List.of();
    private List<FileOrder> orders = List.of();

    @PostConstruct
    void collect() {
        List<ListWays> all =
                found.stream().sorted(Comparator.comparingInt(ListWays::rank)).toList();
        filters = all.stream().flatMap(ways -> ways.filters().stream()).toList();
        orders = all.stream().flatMap(ways -> ways.orders().stream()).toList();
    }

    public List<FileFilter> filters() {
        return filters;
    }

    public List<FileOrder> orders() {
        return orders;
    }

    /** The order of this name; whatever else stands in an address means by name. */
    public FileOrder order(String name) {
        return orders.stream()
                .filter(order -> order.name().equals(name))
                .findFirst()
                .orElseGet(orders.stream().findFirst()::orElseThrow);
    }

    /** Of what an address says, what narrows a list: the names of filters with what is asked. */
    public Map<String, String> asked(Map<String, String> address) {
        Map<String, String> asked = new LinkedHashMap<>();
        filters.stream()
                .filter(filter -> filter.knows(address.get(filter.name())))
                .forEach(filter -> asked.put(filter.name(), address.get(filter.name())));
        return asked;
    }

    /** SQL on the file f, to be put behind another condition. */
    String condition(FileQuery wanted) {
        Map<String, String> asked = asked(wanted.filters());
        return filters.stream()
                .filter(filter -> asked.containsKey(filter.name()))
                .map(filter -> " and " + filter.condition().apply(asked.get(filter.name())))
                .collect(Collectors.joining());
    }
}
