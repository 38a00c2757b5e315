package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cadastre.query.Answer;
import org.cadastre.query.Query;

/// Any path at all is a question or is refused with a reason; the question's own path asks the same, and the
/// answer to either keeps the rules for bodies.
class RdapRequestFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void readsAnyPath(byte[] bytes) {
        read(new String(bytes, StandardCharsets.UTF_8));
        read(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static void read(String path) {
        switch (UrlSamples.REQUESTS.read(path, null, UrlSamples.SERIAL)) {
            case RdapRequest.Lookup(Query query) -> {
                assertThat(UrlSamples.read(RdapWriter.path(query))).isEqualTo(new RdapRequest.Lookup(query));
                byte[] body =
                        Samples.WRITER.answer(Samples.FACTS, query, new Answer.NotFound(List.of("No " + query + ".")));
                RdapBodyRules.assertHold(body, Samples.BASE);
            }
            case RdapRequest.Refused refused -> {
                assertThat(refused.status()).isIn(400, 501);
                assertThat(refused.description()).isNotEmpty().allMatch(line -> line.endsWith("."));
                String context = Samples.WRITER.context(path);
                assertThat(URI.create(context).toASCIIString()).isEqualTo(context);
                RdapBodyRules.assertHold(Samples.WRITER.error(Samples.FACTS, context, refused), Samples.BASE);
            }
        }
    }
}
