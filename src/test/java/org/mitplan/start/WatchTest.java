package org.mitplan.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Fake program = new Fake();
    private final Watch watch =
            new Watch(program, new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));

    /** Does what it is told and remembers what was done to it. */
    private static final class Fake implements Kept {
        private final List<String> done = new ArrayList<>();
        private boolean alive = true;
        private boolean answering = true;
        private boolean comes = true;

        @Override
        public String name() {
            return "It";
        }

        @Override
        public String again() {
            return "Once more";
        }

        @Override
        public boolean isAlive() {
            return alive;
        }

        @Override
        public boolean answers() {
            return answering;
        }

        @Override
        public void kill() {
            done.add("killed");
            alive = false;
        }

        @Override
        public void startAgain() {
            done.add("started");
            if (!comes) {
                throw new Refused("no port");
            }
            alive = true;
            answering = true;
        }
    }

    @Test
    void whatWorksIsLeftAlone() throws Exception {
        assertThat(watch.look()).isTrue();
        assertThat(program.done).isEmpty();
    }

    @Test
    void whatEndedIsStartedAtOnce() throws Exception {
        program.alive = false;
        assertThat(watch.look()).isFalse();
        assertThat(program.done).containsExactly("started");
        assertThat(watch.look()).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("It has ended", "Once more", "It is there again");
    }

    @Test
    void whatAnswersNoMoreForAWhileIsEndedAndStarted() throws Exception {
        program.answering = false;
        for (int miss = 1; miss < 4; miss++) {
            assertThat(watch.look()).isFalse();
            assertThat(program.done).isEmpty();
        }
        assertThat(watch.look()).isFalse();
        assertThat(program.done).containsExactly("killed", "started");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("It does not answer any more");
    }

    @Test
    void oneAnswerInBetweenIsEnough() throws Exception {
        for (int look = 0; look < 10; look++) {
            program.answering = look % 3 == 2;
            watch.look();
        }
        assertThat(program.done).isEmpty();
    }

    @Test
    void whatDoesNotComeIsTriedAgainLater() throws Exception {
        program.alive = false;
        program.comes = false;
        assertThat(watch.look()).isFalse();
        assertThat(program.done).containsExactly("started", "killed");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("That did not work: no port");
    }
}
