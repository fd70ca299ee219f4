package org.mitplan.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing listens but what must: one port of the application, one of the database. */
class SocketsIT extends FromOutside {
    @Test
    void applicationListensOnItsLoopbackPortOnly() throws Exception {
        assertThat(ListeningSockets.of(Bed.running().server().pid()))
                .isEqualTo(Set.of("127.0.0.1:" + Server.address().getPort()));
    }

    @Test
    void databaseListensOnItsLoopbackPortOnly() throws Exception {
        String url = Bed.running().logins().url();
        assertThat(ListeningSockets.of(Bed.running().database().pid()))
                .isEqualTo(Set.of(url.replaceAll("jdbc:mariadb://([^/]+)/.*", "$1")));
    }
}
