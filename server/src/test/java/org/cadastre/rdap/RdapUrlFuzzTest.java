package org.cadastre.rdap;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/// Any path and query at all is a question or is refused with a reason.
class RdapUrlFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void readsAnyUrl(byte[] bytes) {
        String url = new String(bytes, StandardCharsets.UTF_8);
        UrlRules.assertHold(url, UrlSamples.read(url));
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        UrlRules.assertHold(latin, UrlSamples.read(latin));
    }
}
