package org.mitplan.access.signin;

/** The old password, which proves who asks, and the one to come. */
public record NewPassword(char[] old, char[] fresh) {}
