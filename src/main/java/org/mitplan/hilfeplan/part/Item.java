package org.mitplan.hilfeplan.part;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing of a version in comparable words.
 *
 * @param key by which it is found again in the other version
 * @param place where it stands: a change of these alone is a move
 * @param words what it says, by label
 */
public record Item(String key, String title, Map<String, String> place, Map<String, String> words) {
    public Item(String key, String title) {
        this(key, title, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** Versions of long ago did not keep ids; there the title has to do. */
    static String key(String id, String title) {
        return id.isEmpty() ? title : id;
    }

    public Item says(String label, String text) {
        words.put(label, text);
        return this;
    }

    public Item says(Map<String, String> all) {
        words.putAll(all);
        return this;
    }

    public Item stands(String label, String where) {
        place.put(label, where);
        return this;
    }

    /** All properties, the place first. */
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(place);
        all.putAll(words);
        return all;
    }
}
