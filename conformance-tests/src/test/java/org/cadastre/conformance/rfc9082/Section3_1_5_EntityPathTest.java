package org.cadastre.conformance.rfc9082;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cadastre.conformance.Bodies;
import org.cadastre.conformance.DemoWorld;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 9082 §3.1.5: `entity/<handle>`.
@Timeout(60)
class Section3_1_5_EntityPathTest {
    @Test
    @DisplayName("Q-28 §3.1.5 MUST: a handle finds its entity, in any case and percent-encoded too")
    @Holds("Q-28")
    void findsEntityByHandle() {
        String holder = Bodies.holder();
        String encoded = "%" + Integer.toHexString(holder.charAt(0)) + holder.substring(1);
        for (String asked : List.of(
                holder,
                holder.toLowerCase(Locale.ROOT),
                holder.toUpperCase(Locale.ROOT),
                encoded,
                holder + "@" + DemoWorld.REGISTRY,
                holder + "%40" + DemoWorld.REGISTRY)) {
            RdapResponse response = Rdap.get("/entity/" + asked);
            assertThat(response.status()).as(asked).isEqualTo(200);
            assertThat(response.json().path("objectClassName").stringValue()).isEqualTo("entity");
            assertThat(response.json().path("handle").stringValue()).as(asked).isEqualTo(holder);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-such-holder",
                "a%20b",
                "a%2Fb",
                "100%25",
                "Z%C3%BCrich",
                "a+b",
                "%E4%B8%AD",
                "192.0.2.1",
                "x@nowhere",
                "@",
                "%3Cscript%3E"
            })
    @DisplayName("Q-28, vector 13: every other handle is 404, whatever is in it")
    @Holds("Q-28")
    void findsNothingForOtherHandles(String handle) {
        RdapResponse response = Rdap.get("/entity/" + handle);
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.json().path("title").stringValue()).isEqualTo("Not Found");
    }

    @Test
    @DisplayName("Q-28: a handle is decoded once, and + is no blank")
    @Holds("Q-28")
    void decodesHandleOnce() {
        assertThat(Rdap.get("/entity/a%252Fb").json().path("description").toString())
                .contains("a%2Fb");
        assertThat(Rdap.get("/entity/a+b").json().path("description").toString())
                .contains("a+b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%FF", "%C3%28", "a/b", "%00"})
    @DisplayName("H-24 and H-12: no handle, or one that is no text, is 400")
    @Holds({"H-12", "H-24"})
    void refusesWhatIsNoHandle(String handle) {
        assertThat(Rdap.get("/entity/" + handle).status()).isEqualTo(400);
    }
}
