package org.cadastre.whois;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.cadastre.rpsl.Disclosure;
import org.junit.jupiter.api.Test;

final class WhoisLimitsTest {
    private static final WhoisLimits ALL =
            new WhoisLimits(56, 10, 600, Duration.ofSeconds(90), 1_000, Duration.ofMinutes(3), Duration.ofHours(1));

    @Test
    void tellsTheLimitsThatThereAre() {
        assertThat(ALL.sourceLines())
                .containsExactly(
                        "At most 10 connections at a time from one IPv4 address or IPv6 /56.",
                        "At most 600 queries in 90 s from one IPv4 address or IPv6 /56.",
                        "At most 1000 contacts (person, role) a day for one IPv4 address or IPv6 /56.");
        assertThat(ALL.limitsSources()).isTrue();
        assertThat(WhoisLimits.NONE.sourceLines()).isEmpty();
        assertThat(WhoisLimits.NONE.limitsSources()).isFalse();
    }

    @Test
    void saysTimesInTheLargestUnitThatFits() {
        assertThat(WhoisLimits.inWords(Duration.ofHours(2))).isEqualTo("2 h");
        assertThat(WhoisLimits.inWords(Duration.ofMinutes(2))).isEqualTo("2 min");
        assertThat(WhoisLimits.inWords(Duration.ofSeconds(90))).isEqualTo("90 s");
        assertThat(WhoisLimits.inWords(Duration.ofMillis(1_500))).isEqualTo("1500 ms");
    }

    @Test
    void theBannerTellsThem() {
        WhoisWriter writer = new WhoisWriter(new WhoisSettings(
                "https://example.net/terms", "EX", "0", ALL, Disclosure.FILTERED, Disclosure.WHOLE, Set.of()));
        String text = new String(
                writer.error(null, WhoisError.QUERIES_EXCEEDED, "192.0.2.1", "Wait.", WhoisCharset.UTF_8), UTF_8);
        assertThat(text)
                .contains("% At most 10 connections at a time from one IPv4 address or IPv6 /56.\n")
                .contains("%ERROR:202: access control limit reached for 192.0.2.1\n%\n% Wait.\n")
                .endsWith("\n\n\n");
    }
}
