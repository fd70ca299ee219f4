package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.time.Instant;

/** That words of an earlier version still hold: who wrote that down, and when. */
public record ViewConfirmation(String by, Instant at) implements Serializable {}
