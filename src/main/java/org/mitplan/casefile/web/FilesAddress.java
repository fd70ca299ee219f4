package org.mitplan.casefile.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a list of files shows, as the query of its address: that is the only place where it stands.
 *
 * @param whose own or team; never left out, so that the address says all
 * @param filters what narrows the list, by the names of the filters
 * @param order empty for the order that is not asked for
 */
record FilesAddress(String words, String whose, Map<String, String> filters, String order) {
    /** "whose=own&step=CONTACT"; what is not asked for is left out. */
    String query() {
        Map<String, String> parts = new HashMap<>(filters);
        parts.putAll(Map.of("q", words, "whose", whose, "sort", order));
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(part -> part.getKey() + "=" + encoded(part.getValue()))
                .collect(Collectors.joining("&"));
    }

    FilesAddress withoutWords() {
        return new FilesAddress("", whose, filters, order);
    }

    FilesAddress without(String filter) {
        Map<String, String> others = new HashMap<>(filters);
        others.remove(filter);
        return new FilesAddress(words, whose, others, order);
    }

    FilesAddress of(String others) {
        return new FilesAddress(words, others, filters, order);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
