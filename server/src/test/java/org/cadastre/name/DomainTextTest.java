package org.cadastre.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Domain names: the one form of RFC 9082 §3.1.3's many, and what is none.
class DomainTextTest {
    @ParameterizedTest
    @CsvSource({
        "2.0.192.in-addr.arpa,              2.0.192.in-addr.arpa",
        "2.0.192.IN-ADDR.ARPA.,             2.0.192.in-addr.arpa",
        "8.B.D.0.1.0.0.2.IP6.ARPA,          8.b.d.0.1.0.0.2.ip6.arpa",
        "0/26.2.0.192.in-addr.arpa,         0/26.2.0.192.in-addr.arpa",
        "0-63.2.0.192.in-addr.arpa.,        0-63.2.0.192.in-addr.arpa",
        "WWW.Example.NET,                   www.example.net",
        "net,                               net",
        "_dmarc.example.net,                _dmarc.example.net",
        "ns--1.example.net,                 ns--1.example.net",
        "axn--b.example.net,                axn--b.example.net",
        "xn--bcher-kva.example,             xn--bcher-kva.example",
        "XN--BCHER-KVA.Example,             xn--bcher-kva.example",
        "bücher.example,                    xn--bcher-kva.example",
        "BÜCHER.example.,                   xn--bcher-kva.example",
        "xn--bcher-kva.bücher.example,      xn--bcher-kva.xn--bcher-kva.example",
        "_a.bücher.example,                 _a.xn--bcher-kva.example",
        "bu\u0308cher.example,              xn--bcher-kva.example",
        "ｂüｃｈｅｒ.example,              xn--bcher-kva.example",
        "faß.example,                       xn--fa-hia.example",
        "bücher。example。,                 xn--bcher-kva.example",
        "字.example,                        xn--p8s.example",
        "Example\u00AD.net,                 example.net",
        "क्\u200Dष.example,                 xn--11b2ezcw70k.example",
        "אב1.example,                       xn--1-zhcd.example",
        "字.2.0.192.in-addr.arpa,           xn--p8s.2.0.192.in-addr.arpa",
    })
    @Holds("Q-22")
    void readsEveryFormAsTheCanonicalOne(String text, String canonical) {
        assertThat(DomainText.parse(text)).isEqualTo(new DomainName(canonical));
        assertThat(DomainText.parse(canonical)).isEqualTo(new DomainName(canonical));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                            EMPTY",
        "'.',                           EMPTY",
        "a..example,                    EMPTY_LABEL",
        "'..',                          EMPTY_LABEL",
        ".example,                      EMPTY_LABEL",
        "bücher..example,               EMPTY_LABEL",
        "\u00AD.example,                EMPTY_LABEL",
        "a b.example,                   CHARACTER",
        "a@example.net,                 CHARACTER",
        "ex*.net,                       CHARACTER",
        "2.0.192%2Fin-addr.arpa,        CHARACTER",
        "https://example.net,           CHARACTER",
        "bü cher.example,               CHARACTER",
        "bücher:80.example,             CHARACTER",
        "a\\046b.example,               ESCAPE",
        "www.example.net/index,         SLASH",
        "a/b.8.b.d.ip6.arpa,            SLASH",
        "字/字.example,                 SLASH",
        "-a.example,                    HYPHEN",
        "a-.example,                    HYPHEN",
        "a.-.example,                   HYPHEN",
        "ab--ü.example,                 HYPHEN",
        "ab--c.bücher.example,          HYPHEN",
        "xn--a.example,                 ENCODED_LABEL",
        "xn--.example,                  ENCODED_LABEL",
        "xn--zzzzzzzz.example,          ENCODED_LABEL",
        "xn--abc-.example,              ENCODED_LABEL",
        "xn--BCHER-KVA-99999999.example, ENCODED_LABEL",
        "\u0301a.example,               CODE_POINT",
        "⒈.example,                    CODE_POINT",
        "a\u0000\u0080.example,         CODE_POINT",
        "a\uD800.example,               CODE_POINT",
        "אa.example,                    DIRECTION",
        "0.א.example,                   DIRECTION",
        "a\u200Db.example,              JOINER",
    })
    void refusesWhatIsNoName(String text, NameFault fault) {
        assertThat(DomainText.parse(text)).isEqualTo(fault);
    }

    @Test
    void aLabelHas63CharactersAtMostAndANameItsLengthWithoutTheLastDot() {
        String label = "a".repeat(63);
        String longest = label + "." + label + "." + label + "." + "b".repeat(61);
        assertThat(longest).hasSize(253);
        assertThat(DomainText.parse(longest + ".")).isEqualTo(new DomainName(longest));
        assertThat(DomainText.parse(longest + "b")).isEqualTo(NameFault.NAME_LENGTH);
        assertThat(DomainText.parse("a" + label + ".net")).isEqualTo(NameFault.LABEL_LENGTH);
        assertThat(DomainText.parse("é".repeat(60) + ".net")).isEqualTo(NameFault.LABEL_LENGTH);
        assertThat(DomainText.parse("é." + longest.substring(2))).isEqualTo(NameFault.NAME_LENGTH);
        assertThat(DomainText.parse("\u00AD".repeat(2000) + "a")).isEqualTo(NameFault.NAME_LENGTH);
    }

    @Test
    void aNameInCanonicalFormIsReadWithoutACopy() {
        String text = "2.0.192.in-addr.arpa";
        assertThat(DomainText.parse(text))
                .isInstanceOfSatisfying(
                        DomainName.class, name -> assertThat(name.text()).isSameAs(text));
    }

    @Test
    void everyFormOfARandomNameIsReadAsTheSameName() {
        RandomNames random = new RandomNames(5);
        int internationalised = 0;
        for (int i = 0; i < 60_000; i++) {
            String text = random.text(6);
            if (DomainText.parse(text) instanceof DomainName name) {
                assertThat(DomainText.parse(name.text())).as(text).isEqualTo(name);
                assertThat(DomainText.parse(name.ldhName().toUpperCase(Locale.ROOT)))
                        .as(text)
                        .isEqualTo(name);
                String unicode = name.unicodeName();
                if (unicode != null) {
                    assertThat(DomainText.parse(unicode)).as(text).isEqualTo(name);
                    internationalised++;
                }
            }
        }
        assertThat(internationalised).isGreaterThan(500);
    }

    @Test
    void agreesWithTheExpressionOfNamesOfAsciiLabels() {
        Pattern label = Pattern.compile("[a-z0-9_/]([-a-z0-9_/]{0,61}[a-z0-9_/])?");
        RandomNames random = new RandomNames(6);
        int names = 0;
        for (int i = 0; i < 60_000; i++) {
            String text = random.text(6).replaceAll("[^\\x00-\\x7F]|xn--", "");
            String lower = text.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
            boolean expected = Stream.of(lower.split("\\.", -1))
                            .allMatch(each -> label.matcher(each).matches())
                    && (!lower.contains("/") || lower.endsWith(".in-addr.arpa"));
            assertThat(DomainText.parse(text)).as(text).isInstanceOf(expected ? DomainName.class : NameFault.class);
            names += expected ? 1 : 0;
        }
        assertThat(names).isGreaterThan(5_000);
    }

    @Test
    void agreesWithTheOlderIdnaWhereBothAreTheSame() {
        SplittableRandom random = new SplittableRandom(8);
        String letters = "abcäöüéèçñøåłžшжбדש字漢語ｱ가나";
        int agreed = 0;
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            int script = random.nextInt(letters.length());
            for (int j = 1 + random.nextInt(6); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(4) > 0 ? script : random.nextInt(18)));
            }
            if (DomainText.parse(text + ".example") instanceof DomainName name) {
                assertThat(name.text()).isEqualTo(IDN.toASCII(text + ".example", IDN.ALLOW_UNASSIGNED));
                agreed++;
            }
        }
        assertThat(agreed).isGreaterThan(3_000);
    }
}
