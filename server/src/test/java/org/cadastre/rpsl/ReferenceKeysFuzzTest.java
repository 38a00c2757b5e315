package org.cadastre.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/// Any value has keys, each of which is folded and not empty, and the folded form and the asked form of a key are
/// themselves.
class ReferenceKeysFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void readsAnyValue(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String folded = ReferenceKeys.fold(text);
        assertThat(ReferenceKeys.fold(folded)).isEqualTo(folded);
        String asked = ReferenceKeys.asked(text);
        assertThat(ReferenceKeys.fold(asked)).isEqualTo(asked);
        assertThat(ReferenceKeys.asked(folded)).isEqualTo(asked);
        for (RpslAttribute attribute : RpslAttribute.values()) {
            for (String key : ReferenceKeys.of(attribute, text)) {
                assertThat(key).isNotEmpty().isEqualTo(ReferenceKeys.fold(key));
            }
            assertThat(ReferenceKeys.of(attribute, folded)).isEqualTo(ReferenceKeys.of(attribute, text));
        }
    }
}
