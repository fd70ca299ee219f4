package org.mitplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.OwnProduct;

/**
 * How long an office waits for a server or a database that was killed, or that is there and answers
 * nobody; and that what was stored before is still there.
 */
class ComeBackMeasure {
    private static final long LONGEST_SECONDS = 60;
    private static final String OWNER = "tilda.tintenfass";
    private static final String TIMELINE =
            "casefile/timeline?file=e209ed59-e5e5-4c41-a65d-dd4487ad1429";

    @TempDir Path data;
    private OwnProduct product;
    private int times;

    @Test
    void launcherBringsBackWhicheverIsAway() throws Exception {
        try (OwnProduct started = OwnProduct.start(data, Map.of())) {
            product = started;
            strikes(product::server, "KILL", "The server has ended");
            strikes(product::server, "STOP", "The server does not answer any more");
            strikes(product::database, "KILL", "The database has ended");
            strikes(product::database, "STOP", "The database does not answer any more");
        }
    }

    /** Somebody can sign in again within the time, and finds what they were told is stored. */
    private void strikes(Supplier<ProcessHandle> program, String signal, String said)
            throws Exception {
        String stored = "Vor dem Ausfall " + times + " gesagt.";
        store(stored);
        String pid = Long.toString(program.get().pid());
        long begin = System.nanoTime();
        assertThat(new ProcessBuilder("kill", "-" + signal, pid).start().waitFor()).isZero();
        product.awaitSaid("is there again", ++times);
        Visitor owner = Visitor.signedIn(product.address(), OWNER);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
        System.out.println("measured: " + said + ", back in " + seconds + " s");
        assertThat(owner.get(TIMELINE).text()).contains(stored);
        assertThat(product.said()).contains(said);
        assertThat(seconds).isLessThanOrEqualTo(LONGEST_SECONDS);
    }

    private void store(String text) throws IOException {
        Visitor owner = Visitor.signedIn(product.address(), OWNER);
        Map<String, String> form = Form.in(owner.get(TIMELINE).text(), "f");
        form.put("f:text", text);
        form.put("f:go", "");
        assertThat(owner.post(TIMELINE, form).status()).isEqualTo(302);
    }
}
