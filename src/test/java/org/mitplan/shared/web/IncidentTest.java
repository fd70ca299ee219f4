package org.mitplan.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IncidentTest {
    @Test
    void reportNamesTypesAndPlacesAndNothingThatAnybodyTyped() {
        Throwable typed = new IllegalStateException("Duplicate entry 'Mia Apfelbaum'");
        typed.addSuppressed(new IllegalStateException("Rosa Apfelbaum"));
        String report =
                Incident.report("123456", new RuntimeException("Akte von Mia Apfelbaum", typed));
        assertThat(report)
                .startsWith("Incident 123456")
                .contains("java.lang.RuntimeException", "java.lang.IllegalStateException")
                .contains("at org.mitplan.shared.web.IncidentTest")
                .doesNotContain("Apfelbaum", "Duplicate", "Akte");
    }

    @Test
    void placesAreBounded() {
        Throwable deep = new RuntimeException();
        StackTraceElement place = new StackTraceElement("a.B", "c", "B.java", 1);
        StackTraceElement[] places = new StackTraceElement[1_000];
        Arrays.fill(places, place);
        deep.setStackTrace(places);
        assertThat(Incident.report("1", deep).lines()).hasSize(27);
    }

    @Test
    void incidentWithoutAFailureStillHasItsNumber() {
        assertThat(Incident.report("000042", null)).isEqualTo("Incident 000042");
    }

    @Test
    void requestHasOneNumberHoweverOftenItIsAsked() {
        Map<String, Object> attributes = new HashMap<>();
        String number = Incident.number(attributes);
        assertThat(number).matches("[0-9]{6}");
        assertThat(Incident.number(attributes)).isEqualTo(number);
    }
}
