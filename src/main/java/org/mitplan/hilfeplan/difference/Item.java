package org.mitplan.hilfeplan.difference;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing of a version in comparable words.
 *
 * @param key by which it is found again in the other version
 * @param place where it stands: a change of these alone is a move
 * @param words what it says, by label
 */
record Item(String key, String title, Map<String, String> place, Map<String, String> words) {
    Item(String key, String title) {
        this(key, title, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    Item says(String label, String text) {
        words.put(label, text);
        return this;
    }

    Item says(Map<String, String> all) {
        words.putAll(all);
        return this;
    }

    Item stands(String label, String where) {
        place.put(label, where);
        return this;
    }

    /** All properties, the place first. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(place);
        all.putAll(words);
        return all;
    }
}
