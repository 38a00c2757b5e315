package org.cadastre.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadastre.number.IpAddress;
import org.cadastre.number.IpText;
import org.junit.jupiter.api.Test;

final class SourceTest {
    private static Source of(String address, int length) {
        return Source.of((IpAddress) IpText.address(address), length);
    }

    @Test
    void everyIpv4AddressIsASourceOfItsOwn() {
        assertThat(of("192.0.2.1", 64)).isEqualTo(of("192.0.2.1", 48)).isNotEqualTo(of("192.0.2.2", 64));
        assertThat(of("255.255.255.255", 64)).isNotEqualTo(of("127.255.255.255", 64));
    }

    @Test
    void anIpv6SourceIsAPrefix() {
        assertThat(of("2001:db8::1", 64)).isEqualTo(of("2001:db8::ffff:0:0:1", 64));
        assertThat(of("2001:db8::1", 64)).isNotEqualTo(of("2001:db8:0:1::1", 64));
        assertThat(of("2001:db8::1", 48)).isEqualTo(of("2001:db8:0:1::1", 48));
        assertThat(of("2001:db8::1", 128)).isNotEqualTo(of("2001:db8::2", 128));
        assertThat(of("2001:db8::2", 127)).isEqualTo(of("2001:db8::3", 127));
    }

    @Test
    void noIpv6PrefixIsTakenForAnIpv4Address() {
        assertThat(of("::", 64)).isNotEqualTo(of("0.0.0.0", 64));
        assertThat(of("::ffff:192.0.2.1", 128)).isEqualTo(of("192.0.2.1", 128));
    }
}
