package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mitplan.help.FormOfHelp;

class FormOfHelpTest {
    @Test
    void perspectiveIsAskedForWhereSomebodyMayLiveOutsideTheFamily() {
        assertThat(Arrays.stream(FormOfHelp.values()).filter(FormOfHelp::isMaybeOutsideFamily))
                .containsExactly(
                        FormOfHelp.FOSTER_CARE,
                        FormOfHelp.RESIDENTIAL_CARE,
                        FormOfHelp.INTENSIVE_SUPPORT,
                        FormOfHelp.INTEGRATION,
                        FormOfHelp.YOUNG_ADULT);
    }

    @Test
    void whatComesAfterwardsIsAskedForWithYoungAdults() {
        assertThat(Arrays.stream(FormOfHelp.values()).filter(FormOfHelp::isForYoungAdults))
                .containsExactly(FormOfHelp.YOUNG_ADULT, FormOfHelp.AFTERCARE);
    }
}
