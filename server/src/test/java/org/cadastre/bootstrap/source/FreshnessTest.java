package org.cadastre.bootstrap.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cadastre.testing.Holds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// RFC 9111 §4.2, and the bounds that the operator sets.
class FreshnessTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Cache-Control: max-age=60;                                    60
            Cache-Control: public, Max-Age=\"90\";                        90
            Cache-Control: max-age=60|Age: 20;                            40
            Cache-Control: max-age=60|Age: 90;                            0
            Cache-Control: max-age=60|Age: soon;                          60
            Cache-Control: max-age=60|Expires: 0;                         60
            Cache-Control: max-age=60, no-store;                          0
            Cache-Control: no-cache;                                      0
            Cache-Control: max-age=-1;                                    0
            Cache-Control: max-age=;                                      0
            Cache-Control: max-age=99999999999;                           0
            Cache-Control: max-age=9999999999;                            9999999999
            Cache-Control: public|Cache-Control: max-age=7;               7
            Cache-Control: s-maxage=7;                                    -1
            Expires: Sun, 22 Nov 2026 00:01:00 GMT;                       60
            Expires: Sun, 22 Nov 2026 00:01:00 GMT|Date: Sun, 22 Nov 2026 00:00:30 GMT; 30
            Expires: Sun, 22 Nov 2026 00:01:00 GMT|Date: x;               60
            Expires: Sat, 21 Nov 2026 00:01:00 GMT;                       0
            Expires: 0;                                                   0
            ETag: a;                                                      -1
            """)
    @Holds("B-06")
    void isReadFromTheHeaders(String headers, long seconds) {
        @Nullable Duration expected = seconds < 0 ? null : Duration.ofSeconds(seconds);

        assertThat(Freshness.of(headers(headers), NOW)).isEqualTo(expected);
    }

    @Test
    void isKeptWithinTheBounds() {
        RefreshTimes times = new RefreshTimes(Duration.ofMinutes(5), Duration.ofHours(24));

        assertThat(times.after(null)).isEqualTo(Duration.ofMinutes(5));
        assertThat(times.after(Duration.ZERO)).isEqualTo(Duration.ofMinutes(5));
        assertThat(times.after(Duration.ofHours(1))).isEqualTo(Duration.ofHours(1));
        assertThat(times.after(Duration.ofSeconds(9_999_999_999L))).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void boundsHaveAnOrder() {
        assertThatThrownBy(() -> new RefreshTimes(Duration.ofHours(2), Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RefreshTimes(Duration.ZERO, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static HttpHeaders headers(String text) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String line : text.split("\\|", -1)) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return HttpHeaders.of(headers, (name, value) -> true);
    }
}
