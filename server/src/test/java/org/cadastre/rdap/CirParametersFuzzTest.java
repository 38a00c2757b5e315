package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cadastre.url.PercentCoding;
import org.jspecify.annotations.Nullable;

/// Any query of a URL at all is read or refused. What is not of the extension cir0 stays as it is; what is of it is
/// refused without a trace where the extension is off.
class CirParametersFuzzTest {
    private static final List<String> OF_ALL = List.of("cir0_asOf", "cir0_explain");
    private static final List<String> OF_SEARCHES = List.of("cir0_country", "cir0_state");

    @FuzzTest(maxDuration = "60s")
    void readsAnyQuery(byte[] bytes) {
        read(new String(bytes, StandardCharsets.UTF_8));
        read(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static void read(String query) {
        List<String> parts = parts(query);
        List<String> names = parts.stream()
                .map(CirParametersFuzzTest::name)
                .filter(name -> name.startsWith("cir0_"))
                .toList();
        CirParameters off = CirParameters.read(query, false);
        CirParameters on = CirParameters.read(query, true);
        if (names.isEmpty()) {
            assertThat(on).isEqualTo(off);
            assertThat(parts(off.rest())).isEqualTo(parts);
        } else {
            assertThat(String.join(" ", description(off))).doesNotContainIgnoringCase("cir0");
        }
        if (on.refused() != null) {
            assertThat(names).isNotEmpty();
            assertThat(description(on).getFirst()).contains("cir0");
            return;
        }
        assertThat(names)
                .isSubsetOf(Stream.concat(OF_ALL.stream(), OF_SEARCHES.stream()).toList());
        assertThat(on.asOf() != null).isEqualTo(names.contains("cir0_asOf"));
        assertThat(on.explained()).isEqualTo(names.contains("cir0_explain"));
        assertThat(parts(on.rest()))
                .isEqualTo(parts.stream()
                        .filter(part -> !OF_ALL.contains(name(part)))
                        .toList());
        for (String path : List.of("ips", "autnums")) {
            UrlRules.assertHold(path + "?" + on.rest(), UrlSamples.REQUESTS.read(path, on.rest(), UrlSamples.SERIAL));
        }
    }

    /// The parameters, without empty ones.
    private static List<String> parts(@Nullable String query) {
        return query == null
                ? List.of()
                : Stream.of(query.split("&")).filter(part -> !part.isEmpty()).toList();
    }

    private static String name(String part) {
        return Objects.requireNonNullElse(PercentCoding.decodeParameter(part.split("=", 2)[0]), "");
    }

    private static List<String> description(CirParameters parameters) {
        RdapRequest.Refused refused = Objects.requireNonNull(parameters.refused());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.description()).isNotEmpty().allMatch(line -> line.endsWith("."));
        return refused.description();
    }
}
