package org.cadastre.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntityTagsTest {
    private static final String TAG = "\"ab\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"ab\"",
                "W/\"ab\"",
                "*",
                " * ",
                "\"x\",\"ab\"",
                "\"x\", W/\"ab\" , \"y\"",
                "\"ab\",",
                "\t\"ab\""
            })
    void findsATag(String field) {
        assertThat(EntityTags.name(List.of(field), TAG)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ab", "\"a\"", "\"xab\"", "\"ab\"x", "x\"ab\"", "w/\"ab\"", "xW/\"ab\"", "\"*\"", "\"ab"})
    void findsNoOther(String field) {
        assertThat(EntityTags.name(List.of(field), TAG)).isFalse();
    }

    @Test
    void looksAtEveryField() {
        assertThat(EntityTags.name(List.of("\"x\"", "\"ab\""), TAG)).isTrue();
        assertThat(EntityTags.name(List.of(), TAG)).isFalse();
    }
}
