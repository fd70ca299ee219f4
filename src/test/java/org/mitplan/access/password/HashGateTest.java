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
    private final CountDownLatch later = new CountDownLatch(1);
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> people = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() throws InterruptedException {
        free.countDown();
        later.countDown();
        for (Thread person : people) {
            person.join();
        }
    }

    @Test
    void knownPeopleGoBeforeStrangers() throws InterruptedException {
        Thread leaving = occupied(false, free);
        occupied(true, later);
        waiting(false, "stranger");
        waiting(false, "second stranger");
        Thread known = waiting(true, "known");
        free.countDown();
        leaving.join();
        known.join();
        everybodyLeaves();
        assertThat(done).containsExactly("known", "stranger", "second stranger");
    }

    @Test
    void onePlaceIsKeptForKnownPeopleHoweverManyStrangersThereAre() throws InterruptedException {
        occupied();
        waiting(false, "stranger");
        waiting(false, "second stranger");
        assertThat(gate.pass(true, () -> "at once")).isEqualTo("at once");
        assertThat(done).isEmpty();
    }

    @Test
    void moreStrangersThanMayWaitAreRefusedAtOnce() throws InterruptedException {
        occupied();
        waiting(false, "stranger");
        waiting(false, "second stranger");
        assertThatThrownBy(() -> gate.pass(false, () -> done.add("third")))
                .isInstanceOf(DomainException.class)
                .hasMessage("signin.busy");
        everybodyLeaves();
        assertThat(done).containsExactly("stranger", "second stranger");
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
        occupied(false, free);
    }

    private Thread occupied(boolean known, CountDownLatch until) throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        Thread person =
                start(
                        () ->
                                gate.pass(
                                        known,
                                        () -> {
                                            inside.countDown();
                                            await(until);
                                            return null;
                                        }));
        inside.await();
        return person;
    }

    /** Returns only when this person stands in the line. */
    private Thread waiting(boolean known, String who) throws InterruptedException {
        Thread person = start(() -> gate.pass(known, () -> done.add(who)));
        while (person.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        return person;
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
