package org.mitplan.access.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.DomainException;

class HashGateTest {
    private final HashGate gate = new HashGate(1, 2);
    private final CountDownLatch free = new CountDownLatch(1);
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> people = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() throws InterruptedException {
        free.countDown();
        for (Thread person : people) {
            person.join();
        }
    }

    @Test
    void knownPeopleGoBeforeStrangers() throws InterruptedException {
        occupied();
        waiting(false, "stranger");
        waiting(false, "second stranger");
        waiting(true, "known");
        everybodyLeaves();
        assertThat(done).containsExactly("known", "stranger", "second stranger");
    }

    @Test
    void moreStrangersThanMayWaitAreRefusedAtOnce() throws InterruptedException {
        occupied();
        waiting(false, "stranger");
        waiting(false, "second stranger");
        assertThatThrownBy(() -> gate.pass(false, () -> done.add("third")))
                .isInstanceOf(DomainException.class)
                .hasMessage("signin.busy");
        waiting(true, "known");
        everybodyLeaves();
        assertThat(done).doesNotContain("third").contains("known");
    }

    @Test
    void placeIsFreeAgainAfterAFailure() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(
                            () ->
                                    gate.pass(
                                            true,
                                            () -> {
                                                throw new IllegalStateException();
                                            }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(gate.pass(false, () -> "free")).isEqualTo("free");
    }

    private void occupied() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        start(
                () ->
                        gate.pass(
                                false,
                                () -> {
                                    inside.countDown();
                                    await(free);
                                    return null;
                                }));
        inside.await();
    }

    /** Returns only when this person stands in the line. */
    private void waiting(boolean known, String who) throws InterruptedException {
        Thread person = start(() -> gate.pass(known, () -> done.add(who)));
        while (person.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
    }

    private Thread start(Runnable work) {
        Thread person = new Thread(work);
        people.add(person);
        person.start();
        return person;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
