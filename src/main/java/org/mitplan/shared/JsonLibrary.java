package org.mitplan.shared;

import jakarta.json.spi.JsonProvider;

/**
 * What makes and reads JSON, found once: {@code jakarta.json.Json} itself looks for it at each
 * call.
 */
public final class JsonLibrary {
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonLibrary() {}
}
