package org.cadastre.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Any text at all is an object or none; what is given of it keeps no password, and is an object again.
class RpslObjectFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void readsAnyText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        RpslObject object;
        try {
            object = RpslObject.of(text);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessage("an object without an attribute");
            return;
        }
        assertThat(object.text()).isEqualTo(text);
        attributes(object);
        for (Disclosure disclosure : Disclosure.values()) {
            given(disclosure, object);
        }
        assertThat(RpslObject.of(ShortForm.keys(object)).attributes()).isNotEmpty();
        if (RpslAttribute.of(object.className()) == null) {
            assertThat(RpslObject.of(ShortForm.brief(object)).className()).isEqualTo(object.className());
        }
    }

    private static void attributes(RpslObject object) {
        int at = 0;
        for (int i = 0; i < object.attributes().size(); i++) {
            RpslObject.Attribute attribute = object.attributes().get(i);
            assertThat(attribute.name()).matches("[a-z][a-z0-9_-]*");
            assertThat(object.start(i)).isGreaterThanOrEqualTo(at);
            assertThat(object.text().startsWith(attribute.text(), object.start(i)))
                    .isTrue();
            assertThat(attribute.value()).doesNotContain("\n", "\t", "\r", "#", "  ");
            String longer = attribute.text() + (attribute.text().endsWith("\n") ? "+\n" : "\n+\n");
            assertThat(new RpslObject.Attribute(attribute.name(), longer).value())
                    .isEqualTo(attribute.value());
            at = object.start(i) + attribute.text().length();
        }
    }

    private static void given(Disclosure disclosure, RpslObject object) {
        Disclosure.Disclosed given = disclosure.of(object);
        assertThat(given.isFiltered()).isEqualTo(!given.object().text().equals(object.text()));
        for (RpslObject.Attribute attribute : given.object().attributes()) {
            if (attribute.is(RpslAttribute.AUTH)
                    && attribute.text().toLowerCase(Locale.ROOT).contains("crypt-pw")) {
                assertThat(attribute.text())
                        .endsWith("# Filtered\n")
                        .hasSizeLessThan(object.text().length() + 20);
                assertThat(ReferenceKeys.of(RpslAttribute.AUTH, attribute.value()))
                        .isEmpty();
            }
        }
        assertThat(disclosure.of(given.object())).isEqualTo(new Disclosure.Disclosed(given.object(), false));
    }
}
