package org.mitplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitplan.testbed.OwnProduct;

/** How long an office waits for a server that was killed, or that is there and answers nobody. */
class ComeBackMeasure {
    private static final long LONGEST_SECONDS = 60;

    @TempDir Path data;

    @Test
    void launcherBringsTheServerBack() throws Exception {
        try (OwnProduct product = OwnProduct.start(data, Map.of())) {
            product.server().destroyForcibly();
            long killed = secondsUntilBack(product, 1);
            assertThat(product.said()).contains("The server has ended");
            String pid = Long.toString(product.server().pid());
            assertThat(new ProcessBuilder("kill", "-STOP", pid).start().waitFor()).isZero();
            long starved = secondsUntilBack(product, 2);
            assertThat(product.said()).contains("does not answer any more");
            System.out.println(
                    "measured: back after being killed in %d s, after answering nobody in %d s"
                            .formatted(killed, starved));
            assertThat(Math.max(killed, starved)).isLessThanOrEqualTo(LONGEST_SECONDS);
        }
    }

    private static long secondsUntilBack(OwnProduct product, int times) throws Exception {
        long begin = System.nanoTime();
        product.awaitReadyAgain(times);
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
    }
}
