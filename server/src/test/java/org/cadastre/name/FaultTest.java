package org.cadastre.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every fault can be met, and its description helps.
class FaultTest {
    @Test
    void eachFaultOfANameIsMetByAText() {
        Stream<Object> met = Stream.of(
                DomainText.parse(""),
                DomainText.parse("a..example"),
                DomainText.parse("a".repeat(64)),
                DomainText.parse("a.".repeat(127) + "a"),
                DomainText.parse("a b"),
                DomainText.parse("a\\.b"),
                DomainText.parse("a/b.example"),
                DomainText.parse("-a.example"),
                DomainText.parse("xn--a.example"),
                DomainText.parse("\u0301a.example"),
                DomainText.parse("אa.example"),
                DomainText.parse("a\u200Db.example"),
                zone("2.0.192.example"),
                zone("256.in-addr.arpa"),
                zone("02.in-addr.arpa"),
                zone("5.4.2.0.192.in-addr.arpa"),
                zone("1/26.2.0.192.in-addr.arpa"),
                zone("64.0/26.2.0.192.in-addr.arpa"),
                zone("01.ip6.arpa"),
                zone("0.".repeat(33) + "ip6.arpa"));
        assertThat(met).containsExactly((Object[]) NameFault.values());
    }

    @Test
    void eachUnsupportedPatternIsMetByAText() {
        Stream<Object> met = Stream.of(
                SearchPattern.text(""),
                SearchPattern.text("a*b*"),
                SearchPattern.text("*a"),
                SearchPattern.name("a*b"),
                SearchPattern.text("a*\u0301"));
        assertThat(met).containsExactly((Object[]) UnsupportedPattern.values());
    }

    @ParameterizedTest
    @EnumSource(NameFault.class)
    void aDescriptionIsASentenceThatShowsTheRightForm(NameFault fault) {
        assertThat(fault.description()).matches("[A-Z].*(example|arpa).*\\.");
    }

    @ParameterizedTest
    @EnumSource(UnsupportedPattern.class)
    void aDescriptionShowsASupportedPattern(UnsupportedPattern fault) {
        assertThat(fault.description()).matches("[A-Z].*exam\\*.*\\.");
    }

    private static Object zone(String text) {
        return ReverseZone.of(new DomainName(text));
    }
}
