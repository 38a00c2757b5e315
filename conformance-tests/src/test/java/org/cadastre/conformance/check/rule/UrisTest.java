package org.cadastre.conformance.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrisTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://rdap.example/ip/2001:db8::/32",
                "http://127.0.0.1:8080/rdap/entity/Z%C3%BCrich%20%2F",
                "https://[2001:db8::1]/help",
                "mailto:abuse@example.net",
                "urn:x",
                "HTTPS://www.example"
            })
    void knowsAbsoluteUris(String text) {
        assertThat(Uris.isAbsolute(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/ip/192.0.2.1",
                "ip/192.0.2.1",
                "//rdap.example/ip",
                ":x",
                "1http://rdap.example",
                "https:/rdap.example",
                "https://",
                "https:///ip",
                "https://?x",
                "https://rdap.example/a b",
                "https://rdap.example/ü",
                "https://rdap.example/%",
                "https://rdap.example/%2",
                "https://rdap.example/%zz",
                "https://rdap.example/<a>",
                "https://rdap.example/\n"
            })
    void knowsWhatIsNone(String text) {
        assertThat(Uris.isAbsolute(text)).isFalse();
    }
}
