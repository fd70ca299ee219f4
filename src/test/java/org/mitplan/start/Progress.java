package org.mitplan.start;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the operator line by line how far the start is and how many seconds it has taken. */
public final class Progress {
    private final long begun = System.nanoTime();
    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String line) {
        out.printf(Locale.ROOT, "[%5.1f s] %s%n", seconds(), line);
        out.flush();
    }

    synchronized void print(String text) {
        out.println(text);
        out.flush();
    }

    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }
}
