package org.cadastre.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RequestIdsTest {
    private static final String GIVEN = "[0-9a-z]{12}";

    private final RequestIds ids = new RequestIds("http", InstantSource.fixed(Instant.EPOCH));

    private static HttpHeaders headers(String... values) {
        HttpHeaders headers =
                DefaultHttpHeadersFactory.headersFactory().withValidation(false).newHeaders();
        for (String value : values) {
            headers.add("X-Request-ID", value);
        }
        return headers;
    }

    @Test
    void givesEachRequestAName() {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            given.add(ids.of(headers()));
        }
        assertThat(given).hasSize(100_000).allMatch(id -> id.matches(GIVEN));
    }

    @Test
    void givesOtherNamesToOtherListenersAndAtOtherStarts() {
        String first = new RequestIds("http", InstantSource.fixed(Instant.EPOCH)).next();
        assertThat(new RequestIds("http", InstantSource.fixed(Instant.EPOCH)).next())
                .isEqualTo(first);
        assertThat(new RequestIds("admin", InstantSource.fixed(Instant.EPOCH)).next())
                .isNotEqualTo(first);
        assertThat(new RequestIds("http", InstantSource.fixed(Instant.EPOCH.plusMillis(1))).next())
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "7f0c1f2e-3e52-4a5c-9d6e-1f0a9b8c7d6e", "Root=1:67891233/abc+def=", "~a.b_c@host", "0"})
    void keepsTheNameThatThePeerGave(String name) {
        assertThat(ids.of(headers(name))).isEqualTo(name);
        assertThat(ids.of(headers("a".repeat(64)))).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a b", "<script>", "a\"b", "a\r\nX: 1", "\u00e9", "\u001b[2J", "a,b", "a;b", "${a}"})
    void givesItsOwnWhereThePeerGaveNoWord(String name) {
        assertThat(ids.of(headers(name))).matches(GIVEN);
        assertThat(ids.of(headers("a".repeat(65)))).matches(GIVEN);
        assertThat(ids.of(headers("a", "b"))).matches(GIVEN);
    }
}
