package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadastre.query.Query;

/// What holds of the reading of any URL.
final class UrlRules {
    private UrlRules() {}

    /// A question's own path asks the same; a refusal has a status of a fault of the client or of what is not
    /// offered, and says what is wrong and what is right.
    ///
    /// @return whether it is a question
    static boolean assertHold(String url, RdapRequest request) {
        return switch (request) {
            case RdapRequest.Lookup(Query query) -> {
                String path = RdapWriter.path(query);
                RdapRequest again = UrlSamples.read(path);
                if (WindowUrlTest.window(query).offset() == 0) {
                    assertThat(again).as("%s, %s", url, path).isEqualTo(request);
                } else {
                    assertThat(again).as("%s, %s", url, path).isInstanceOf(RdapRequest.Lookup.class);
                }
                yield true;
            }
            case RdapRequest.Refused(int status, List<String> description, String firstPage) -> {
                assertThat(status).as(url).isIn(400, 422, 501);
                assertThat(description).as(url).isNotEmpty().allMatch(line -> line.endsWith("."));
                assertThat(String.join(" ", description)).as(url).containsPattern("[Aa]sk for |such as|; give a");
                assertThat(String.join("", description)).as(url).doesNotContainPattern("\\p{Cntrl}");
                if (firstPage != null) {
                    assertThat(firstPage).as(url).startsWith(Samples.BASE);
                    assertThat(UrlSamples.read(firstPage.substring(Samples.BASE.length())))
                            .as(url)
                            .isInstanceOf(RdapRequest.Lookup.class);
                }
                yield false;
            }
        };
    }
}
