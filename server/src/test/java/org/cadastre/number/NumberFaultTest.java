package org.cadastre.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every fault can be met, and its description helps.
class NumberFaultTest {
    @Test
    void eachFaultIsMetByAText() {
        Stream<Object> met = Stream.of(
                IpText.address(""),
                IpText.address("host"),
                IpText.address("[2001:db8::1]"),
                IpText.address("192.0.2"),
                IpText.address("192.0.2.256"),
                IpText.address("192.0.2.01"),
                IpText.address("2001:db8:1"),
                IpText.address("2001:db8::12345"),
                IpText.address("2001:db8:::1"),
                IpText.prefix("192.0.2.0/33"),
                IpText.prefix("192.0.2.0/255.255.255.0"),
                IpText.prefix("192.0.2.0-192.0.2.9"),
                IpText.range("192.0.2.9-192.0.2.0"),
                AsText.plain("AS64496"),
                AsText.plain("1.10"),
                AsText.plain("+1"),
                AsText.plain("064496"),
                AsText.plain("x"),
                AsText.plain("4294967296"));
        assertThat(met).containsExactly((Object[]) NumberFault.values());
    }

    @ParameterizedTest
    @EnumSource(NumberFault.class)
    void descriptionIsASentenceThatShowsTheRightForm(NumberFault fault) {
        assertThat(fault.description()).matches("[A-Z].*(192\\.0\\.2\\.|2001:db8::|6449|6554).*\\.");
    }
}
