package org.cadastre.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/// Any text at all is a value or a fault, and a value is read again as it is written.
class NumberTextFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void readsAnyText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        address(text);
        prefix(text);
        range(text);
        asNumbers(text);
    }

    private static void address(String text) {
        if (IpText.address(text) instanceof IpAddress address) {
            assertThat(IpText.address(address.toString())).isEqualTo(address);
            assertThat(IpText.prefix(text))
                    .isInstanceOfSatisfying(
                            IpPrefix.class, prefix -> assertThat(prefix.range()).isEqualTo(address.asRange()));
            assertThat(address.toString().chars()).allMatch(c -> c < 128);
        }
    }

    private static void prefix(String text) {
        if (IpText.prefix(text) instanceof IpPrefix prefix) {
            assertThat(IpText.prefix(prefix.toString())).isEqualTo(prefix);
            assertThat(prefix.range().asPrefix()).isEqualTo(prefix);
            assertThat(prefix.range().prefixes()).containsExactly(prefix);
        }
    }

    private static void range(String text) {
        if (IpText.range(text) instanceof IpRange range) {
            assertThat(IpText.range(range.toString())).isEqualTo(range);
            IpPrefix first = range.prefixes().getFirst();
            IpPrefix last = range.prefixes().getLast();
            assertThat(first.range().first()).isEqualTo(range.first());
            assertThat(last.range().last()).isEqualTo(range.last());
            assertThat(range.contains(first.range()) && range.contains(last.range()))
                    .isTrue();
        }
    }

    private static void asNumbers(String text) {
        if (AsText.plain(text) instanceof AsNumber number) {
            assertThat(Long.toString(number.value())).isEqualTo(text);
        }
        if (AsText.prefixed(text) instanceof AsNumber number) {
            assertThat(number.toString()).isEqualToIgnoringCase(text);
            assertThat(AsText.range(text)).isEqualTo(number.asRange());
        }
        if (AsText.range(text) instanceof AsNumberRange range) {
            assertThat(AsText.range(range.toString())).isEqualTo(range);
        }
    }
}
