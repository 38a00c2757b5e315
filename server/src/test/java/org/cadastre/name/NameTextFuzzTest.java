package org.cadastre.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.cadastre.number.IpRange;

/// Any text at all is a value or a fault, and a value is read again as it is written.
class NameTextFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void readsAnyText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        name(text);
        assertThat(FoldedText.of(FoldedText.of(text))).isEqualTo(FoldedText.of(text));
        pattern(text, SearchPattern.text(text));
        pattern(text, SearchPattern.name(text));
    }

    private static void name(String text) {
        if (!(DomainText.parse(text) instanceof DomainName name)) {
            return;
        }
        assertThat(DomainText.parse(name.text())).isEqualTo(name);
        assertThat(DomainText.parse(name.ldhName())).isEqualTo(name);
        String unicode = name.unicodeName();
        if (unicode != null) {
            assertThat(DomainText.parse(unicode)).isEqualTo(name);
        }
        assertThat(String.join(".", name.labels())).isEqualTo(name.text());
        zone(name);
    }

    private static void zone(DomainName name) {
        IpRange expected = StringZones.range(name.text());
        if (ReverseZone.of(name) instanceof ReverseZone zone) {
            assertThat(zone.range()).isEqualTo(expected);
        } else {
            assertThat(expected).isNull();
        }
    }

    private static void pattern(String text, ParsedPattern read) {
        if (read instanceof SearchPattern pattern) {
            assertThat(pattern.open()).isEqualTo(text.contains("*"));
            assertThat(pattern.matches(pattern.prefix() + pattern.suffix())).isTrue();
            assertThat(pattern.matches("")).isFalse();
        }
    }
}
