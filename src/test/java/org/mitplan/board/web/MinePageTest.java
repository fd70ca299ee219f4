package org.mitplan.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitplan.board.mine.MineQuery;

class MinePageTest {
    private final MinePage page = new MinePage();

    @Test
    void addressThatSaysNothingAsksForAllThatIsOpen() {
        page.setWho(null);
        page.setWhen(null);
        assertThat(page.getBy()).isEqualTo(MineQuery.Who.ANYBODY);
        assertThat(page.getUntil()).isEqualTo(MineQuery.When.OPEN);
        assertThat(page.isNarrowed()).isFalse();
    }

    @Test
    void addressThatSaysNonsenseAsksForAllToo() {
        page.setWho("' or 1=1");
        page.setWhen("YESTERDAY");
        assertThat(page.isNarrowed()).isFalse();
    }

    @Test
    void addressNarrowsByDayAndByWhoDoesIt() {
        page.setWho("OTHERS");
        page.setWhen("OVERDUE");
        assertThat(page.getBy()).isEqualTo(MineQuery.Who.OTHERS);
        assertThat(page.getUntil()).isEqualTo(MineQuery.When.OVERDUE);
        assertThat(page.isNarrowed()).isTrue();
    }
}
