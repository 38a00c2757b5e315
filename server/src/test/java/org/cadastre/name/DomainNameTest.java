package org.cadastre.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The value: its labels, what is above it, and the two spellings of RFC 9083 §3.
class DomainNameTest {
    @Test
    void hasItsLabelsFromLeftToRight() {
        assertThat(new DomainName("www.example.net").labels()).containsExactly("www", "example", "net");
        assertThat(new DomainName("net").labels()).containsExactly("net");
        assertThat(new DomainName("www.example.net").labelCount()).isEqualTo(3);
    }

    @Test
    void leadsToTheTopLabelByLabel() {
        DomainName name = new DomainName("0/26.2.0.192.in-addr.arpa");
        assertThat(name.parent()).isEqualTo(new DomainName("2.0.192.in-addr.arpa"));
        int steps = 0;
        for (DomainName above = name.parent(); above != null; above = above.parent()) {
            assertThat(name.isWithin(above)).isTrue();
            steps++;
        }
        assertThat(steps).isEqualTo(5);
        assertThat(new DomainName("arpa").parent()).isNull();
    }

    @Test
    void isWithinItselfAndWhatItEndsWithAtADot() {
        DomainName name = new DomainName("www.example.net");
        assertThat(name.isWithin(name)).isTrue();
        assertThat(name.isWithin(new DomainName("example.net"))).isTrue();
        assertThat(name.isWithin(new DomainName("ample.net"))).isFalse();
        assertThat(name.isWithin(new DomainName("a.www.example.net"))).isFalse();
    }

    @Test
    @Holds("N-01")
    void isSpelledWithADotAtTheEnd() {
        DomainName name = new DomainName("xn--bcher-kva.example");
        assertThat(name.ldhName()).isEqualTo("xn--bcher-kva.example.");
        assertThat(name.unicodeName()).isEqualTo("bücher.example.");
        assertThat(name.unicode()).isEqualTo("bücher.example");
        assertThat(name).hasToString("xn--bcher-kva.example");
    }

    @Test
    void hasNoUnicodeFormWhereThatWouldBeTheSame() {
        assertThat(new DomainName("2.0.192.in-addr.arpa").unicodeName()).isNull();
        assertThat(new DomainName("axn--bcher-kva.example").unicode()).isNull();
        assertThat(new DomainName("xn--zzzzzzzz.example").unicode()).isNull();
    }

    @Test
    void comparesByItsText() {
        assertThat(new DomainName("a.example")).isLessThan(new DomainName("b.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", "A.example", "a..b", "bücher.example", "a b", "-a", "a/b.example"})
    void isMadeOfNothingButTheCanonicalForm(String text) {
        assertThatThrownBy(() -> new DomainName(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
