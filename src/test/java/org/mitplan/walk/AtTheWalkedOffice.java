package org.mitplan.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.mitplan.testbed.FromOutside;

/**
 * Base of walks through all pages and commands of the invented office: what is wrong is collected.
 */
abstract class AtTheWalkedOffice extends FromOutside {
    final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    static void openOffice() {
        WalkOffice.open();
    }

    @AfterAll
    static void closeOffice() {
        WalkOffice.close();
    }
}
