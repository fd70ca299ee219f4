package org.mitplan.office;

import java.io.Serializable;

/**
 * How somebody shall be called, or is.
 *
 * @param name the new one
 * @param signInName the new one, or the same as before
 * @param former the name until it was confirmed, empty before
 */
public record NameChange(String name, String signInName, String former) implements Serializable {}
