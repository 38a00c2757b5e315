package org.cadastre.whois;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Answers that a user of the RIPE database must find as they are used to them, over the objects of `database.txt`.
class AcceptanceVectorsTest {
    private final Desk desk = Desk.open();

    @Test
    void anAddressFindsItsNetworkAndEachPersonOnce() {
        String text = desk.ask("192.0.2.5\t");
        WhoisText read = WhoisText.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(text).startsWith("% ");
        assertThat(read.keys())
                .startsWith("inetnum: 192.0.2.0 - 192.0.2.15")
                .containsOnlyOnce("person: René Example")
                .contains("organisation: ORG1-EX");
        GoldenText.assertMatches("vector-33", desk.bytes("192.0.2.5"));
    }

    @Test
    void anExactRangeThatIsNotThereIsNotFound() {
        assertThat(desk.ask("-x 192.0.2.64/26")).contains("\n%ERROR:101: no entries found\n");
    }

    @Test
    void lessSpecificsHoldTheRangeItself() {
        List<String> keys =
                WhoisText.read(desk.bytes("-r -L -T inetnum 192.0.2.0/28")).keys();
        assertThat(keys)
                .containsExactly(
                        "inetnum: 192.0.2.0 - 192.0.2.255",
                        "inetnum: 192.0.2.0 - 192.0.2.127",
                        "inetnum: 192.0.2.0 - 192.0.2.15");
    }

    @Test
    void charsetAndAttributesAreAsAsked() {
        assertThat(new String(desk.bytes("-Z latin-1 -r 198.51.100.1"), StandardCharsets.ISO_8859_1))
                .contains("é");
        assertThat(desk.ask("-i zz x")).contains("\n%ERROR:104: unknown attribute\n");
    }

    /// Only the object that was asked for, its group and its abuse contact, and two empty lines at the end.
    @Test
    void aNetworkWithoutRelatedObjectsIsTheGoldenText() {
        GoldenText.assertMatches("golden-9", desk.bytes("-r -T inetnum 192.0.2.100"));
    }

    @Test
    void aMissIsTheGoldenText() {
        GoldenText.assertMatches("golden-10", desk.bytes("NOBODY"));
    }
}
