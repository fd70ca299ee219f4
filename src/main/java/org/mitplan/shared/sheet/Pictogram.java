package org.mitplan.shared.sheet;

import java.awt.geom.Path2D;
import java.util.Arrays;

/**
 * Our own simple drawings, each one line on a square of 48 by 48: absolute moves, lines and curves
 * of SVG.
 */
public enum Pictogram {
    FLAG("M14 44 L14 5 L38 13 L14 22 M5 44 L30 44"),
    STAR(
            "M24 5 L29 18.1 L43 18.8 L32.1 27.6 L35.8 41.2 L24 33.5"
                    + " L12.2 41.2 L15.9 27.6 L5 18.8 L19 18.1 Z"),
    HOUSE("M6 24 L24 7 L42 24 M11 20 L11 42 L37 42 L37 20 M20 42 L20 29 L28 29 L28 42"),
    TICK("M8 8 L40 8 L40 40 L8 40 Z M15 24 L22 32 L34 16"),
    PEOPLE(
            "M18.5 15 C18.5 18 16 20.5 13 20.5 C10 20.5 7.5 18 7.5 15 C7.5 12 10 9.5 13 9.5"
                    + " C16 9.5 18.5 12 18.5 15 Z"
                    + " M40.5 15 C40.5 18 38 20.5 35 20.5 C32 20.5 29.5 18 29.5 15"
                    + " C29.5 12 32 9.5 35 9.5 C38 9.5 40.5 12 40.5 15 Z"
                    + " M4 42 C4 30 8 26 13 26 C18 26 22 30 22 42"
                    + " M26 42 C26 30 30 26 35 26 C40 26 44 30 44 42"),
    CALENDAR(
            "M7 11 L41 11 L41 42 L7 42 Z M7 20 L41 20 M16 6 L16 14 M32 6 L32 14"
                    + " M15 28 L20 28 M28 28 L33 28 M15 35 L20 35"),
    SPEECH("M6 8 L42 8 L42 32 L24 32 L14 42 L14 32 L6 32 Z M14 17 L34 17 M14 24 L28 24"),
    QUESTION("M14 16 C14 9 18 5 24 5 C30 5 34 9 34 15 C34 23 24 23 24 33 M24 40 L24 43"),
    RAISED_HAND(
            "M23.5 13 C23.5 16.6 20.6 19.5 17 19.5 C13.4 19.5 10.5 16.6 10.5 13"
                    + " C10.5 9.4 13.4 6.5 17 6.5 C20.6 6.5 23.5 9.4 23.5 13 Z"
                    + " M6 44 C6 31 10 25 17 25 C24 25 28 31 28 44 M27 30 L38 22 L38 6");

    static final int SIDE = 48;

    private final String line;

    Pictogram(String line) {
        this.line = line;
    }

    /** The drawing as the d of an SVG path. */
    String line() {
        return line;
    }

    /** The drawing for paper. */
    Path2D path() {
        return path(line);
    }

    static Path2D path(String line) {
        Path2D path = new Path2D.Double();
        for (String step : line.split("(?=[MLCZ])")) {
            double[] at =
                    Arrays.stream(step.substring(1).strip().split(" "))
                            .filter(number -> !number.isEmpty())
                            .mapToDouble(Double::parseDouble)
                            .toArray();
            switch (step.charAt(0)) {
                case 'M' -> path.moveTo(at[0], at[1]);
                case 'L' -> path.lineTo(at[0], at[1]);
                case 'C' -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> path.closePath();
            }
        }
        return path;
    }
}
