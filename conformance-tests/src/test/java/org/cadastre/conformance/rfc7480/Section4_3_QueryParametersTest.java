package org.cadastre.conformance.rfc7480;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 7480 §4.3: servers ignore query parameters that they do not know.
@Timeout(60)
class Section4_3_QueryParametersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ip/192.0.2.5?cachebust=7",
                "/ip/192.0.2.5?_=123&x",
                "/ip/192.0.2.5?",
                "/ip/192.0.2.5?%FF=%00&&=",
                "/ip/192.0.2.5?status=active&fieldSet=brief&cursor=x",
                "/ip/192.0.2.5?path=/../..//"
            })
    @DisplayName("H-06 §4.3 MUST: unknown parameters are ignored")
    @Holds("H-06")
    void ignoresUnknownParameters(String path) {
        RdapResponse plain = Rdap.get("/ip/192.0.2.5");
        RdapResponse response = Rdap.get(path);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(plain.body());
        assertThat(response.header("ETag")).isEqualTo(plain.header("ETag"));
    }
}
