package org.mitplan.shared;

/** Somebody else was faster than whoever sent this: what they sent was refused. */
public record Outrun() {}
