package org.cadastre.export.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RpslFormatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "inetnum: 192.0.2.0 - 192.0.2.255\n",
                "Person:\tA Person\n",
                "route6 : 2001:db8::/32",
                "\uFEFFmntner: EX-MNT\n",
                "# a comment\n%another\n\n\r\n#\ndomain: 2.0.192.in-addr.arpa\n",
                "schema: A-SCHEMA\nref: x\n+\n  more\nsource: TEST\n",
                "tinc-key: A-TINC\n# inside\nmnt-by:\tEX-MNT",
                "mnt-by: EX-MNT\nperson: A Person\n",
                "descr: wrong first\nsource: TEST\n"
            })
    void isTold(String text) {
        assertThat(isRpsl(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "# only a comment\n",
                "2|afrinic|20260821|1||20260821|0\n",
                "afrinic|MW|ipv4|192.0.2.0|256|20120606|allocated\n",
                "{\"objectClassName\":\"entity\"}",
                "<!doctype html>\n<p>route: 192.0.2.0/24",
                "# For filters\n\n0001  deny    192.0.2.0/24  24  32  # a filter\n",
                "title: A text\nsubject: with colons\n\nsource: elsewhere\n",
                "name: x\nthis line is none\nsource: TEST\n",
                "http://example.net/\n",
                "HTTP/1.1 404 Not Found\nDate: Wed\n",
                "route\n: 192.0.2.0/24\n",
                ": x\nsource: TEST\n",
                " inetnum: 192.0.2.0 - 192.0.2.255\n",
                "inet num: 192.0.2.0\n"
            })
    void otherTextsAreNone(String text) {
        assertThat(isRpsl(text)).isFalse();
    }

    @Test
    void anObjectThatIsCutByTheEndOfWhatIsLookedAtIsTold() {
        String text = "registry: TEST\nsource: TEST\n" + "remarks: x\n".repeat(10_000);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new RpslFormat().recognises(bytes, 1000)).isTrue();
        assertThat(new RpslFormat().recognises(bytes, 64 * 1024)).isTrue();
    }

    private static boolean isRpsl(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new RpslFormat().recognises(bytes, bytes.length);
    }
}
