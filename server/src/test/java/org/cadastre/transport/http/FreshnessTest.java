package org.cadastre.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FreshnessTest {
    private static final Freshness TAGGED = Freshness.of("\"ab\"", null, null);

    @Test
    void tellsTheTwoFormsApart() {
        assertThat(TAGGED.tag(false)).isEqualTo("\"ab\"");
        assertThat(TAGGED.tag(true)).isEqualTo("\"ab-gzip\"");
    }

    @Test
    void knowsATagOfEitherForm() {
        for (boolean gzip : new boolean[] {false, true}) {
            assertThat(TAGGED.known(List.of("\"ab\""), gzip)).isEqualTo("\"ab\"");
            assertThat(TAGGED.known(List.of("W/\"ab-gzip\""), gzip)).isEqualTo("\"ab-gzip\"");
            assertThat(TAGGED.known(List.of("\"ab\", \"ab-gzip\""), gzip)).isEqualTo(TAGGED.tag(gzip));
            assertThat(TAGGED.known(List.of("*"), gzip)).isEqualTo(TAGGED.tag(gzip));
            assertThat(TAGGED.known(List.of("\"ab-gzi\"", "\"ab-\""), gzip)).isNull();
            assertThat(TAGGED.known(List.of(), gzip)).isNull();
        }
        assertThat(Freshness.NEVER_KEPT.known(List.of("*"), false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 400, 404, 304, 500})
    void onlyARedirectLeadsElsewhere(int status) {
        assertThatThrownBy(() -> HttpAnswer.redirect(status, "https://rdap.example.net/", "", new byte[0], TAGGED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(status));
        assertThatThrownBy(() -> HttpAnswer.of(302, "", new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
