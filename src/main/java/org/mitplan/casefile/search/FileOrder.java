package org.mitplan.casefile.search;

/**
 * One order for a list of files; its label is "files.order." and its name.
 *
 * @param name in addresses
 * @param columns SQL on the file f; files that are alike in these stand by name
 */
public record FileOrder(String name, String columns) {
    String sql() {
        return " order by " + columns + ", p.family_name, p.given_name, f.number";
    }
}
