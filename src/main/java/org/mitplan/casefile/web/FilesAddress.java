package org.mitplan.casefile.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitplan.casefile.CaseFile;
import org.mitplan.casefile.search.FileQuery;

/**
 * What a list of files shows, as the query of its address: that is the only place where it stands.
 *
 * @param whose own or team; never left out, so that the address says all
 */
record FilesAddress(String words, String whose, FileQuery.Filter filter, FileQuery.Order order) {

    /** "whose=own&step=CONTACT"; what is not asked for is left out. */
    String query() {
        CaseFile.Step step = filter.step();
        return Map.of(
                        "q", words,
                        "whose", whose,
                        "step", step == null ? "" : step.name(),
                        "overdue", filter.overdue() ? "on" : "",
                        "protection", filter.protection() ? "on" : "",
                        "alone", filter.alone() ? "on" : "",
                        "sort", order == FileQuery.Order.NAME ? "" : order.name())
                .entrySet()
                .stream()
                .filter(part -> !part.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(part -> part.getKey() + "=" + encoded(part.getValue()))
                .collect(Collectors.joining("&"));
    }

    FilesAddress withoutWords() {
        return new FilesAddress("", whose, filter, order);
    }

    FilesAddress with(FileQuery.Filter other) {
        return new FilesAddress(words, whose, other, order);
    }

    FilesAddress of(String others) {
        return new FilesAddress(words, others, filter, order);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
