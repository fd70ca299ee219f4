package org.mitplan.shared;

/** A command came from somewhere else than a page of ours. */
public class WrongSender extends Forbidden {
    private static final long serialVersionUID = 1L;
}
