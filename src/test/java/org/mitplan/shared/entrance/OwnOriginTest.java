package org.mitplan.shared.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnOriginTest {
    private final OwnOrigin plain = new OwnOrigin("off");
    private final OwnOrigin behindTls = new OwnOrigin("on");

    @Test
    void schemeHostAndPortAreOurs() {
        assertThat(plain.is("http://amt.example:8080", "amt.example:8080")).isTrue();
        assertThat(behindTls.is("https://amt.example", "amt.example")).isTrue();
    }

    @Test
    void usualPortAndLargeLettersMakeNoDifference() {
        assertThat(plain.is("http://Amt.Example", "amt.example:80")).isTrue();
        assertThat(behindTls.is("HTTPS://amt.example:443", "AMT.example")).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "null",
                "https://amt.example",
                "http://amt.example:8081",
                "http://evil.example://amt.example",
                "http://evilamt.example",
                "http://amt.example.evil.example",
                "http://amt.example/",
                "http://amt.example?x",
                "http://amt.example#x",
                "http://someone@amt.example",
                "ftp://amt.example",
                "//amt.example",
                "amt.example",
                "http://amt .example"
            })
    void everybodyElseIsAStranger(String origin) {
        assertThat(plain.is(origin, "amt.example")).isFalse();
    }

    @Test
    void requestWithoutAHostIsNobodys() {
        assertThat(plain.is("http://null", null)).isFalse();
        assertThat(plain.is("http://", "")).isFalse();
    }
}
