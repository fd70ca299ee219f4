package org.mitplan.casefile;

/**
 * What a list of files is asked for.
 *
 * @param ownOnly only files for which the asking person acts, not those of the whole team
 * @param words beginnings of names, of the number, or a birth date; empty for all
 * @param page from 0
 */
public record FileQuery(boolean ownOnly, String words, int page) {
    static final int PAGE_SIZE = 50;
}
