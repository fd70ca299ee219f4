package org.mitplan.shared.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnsTest {
    @Test
    void oneSenderNeverHoldsAllPlaces() {
        Turns turns = new Turns(3, 2);
        Turns.Turn first = turns.take("greedy");
        turns.take("greedy");
        assertThat(turns.take("greedy")).isNull();
        assertThat(turns.take("other")).isNotNull();
        first.end();
        first.end();
        assertThat(turns.take("greedy")).isNotNull();
        assertThat(turns.take("greedy")).as("a place is given back once").isNull();
    }

    @Test
    void moreThanThereArePlacesAreSentAway() {
        Turns turns = new Turns(1, 1);
        Turns.Turn only = turns.take("one");
        assertThat(turns.take("two")).isNull();
        only.end();
        assertThat(turns.take("two")).isNotNull();
    }
}
