package org.mitplan.access.signin;

import java.io.Serializable;
import java.time.Instant;
import org.mitplan.shared.id.SessionId;

/**
 * One running session as its owner sees it.
 *
 * @param current whether it is the one that asks
 */
public record SessionRow(
        SessionId id, Device device, Instant startedAt, Instant lastSeenAt, boolean current)
        implements Serializable {

    /** All that is kept about the machine. */
    public enum Device {
        COMPUTER,
        PHONE;

        /** Browsers of telephones say so. */
        public static Device of(String userAgent) {
            return userAgent != null && userAgent.contains("Mobi") ? PHONE : COMPUTER;
        }
    }
}
