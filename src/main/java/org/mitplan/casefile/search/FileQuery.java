package org.mitplan.casefile.search;

import java.util.Map;

/**
 * What a list of files is asked for.
 *
 * @param ownOnly only files for which the asking person acts, not those of the whole team
 * @param words beginnings of names, of the number, or a birth date; empty for all
 * @param filters what is asked of each {@link FileFilter}, by its name
 * @param order name of a {@link FileOrder}
 * @param page from 0
 */
public record FileQuery(
        boolean ownOnly, String words, Map<String, String> filters, String order, int page) {
    static final int PAGE_SIZE = 50;
}
