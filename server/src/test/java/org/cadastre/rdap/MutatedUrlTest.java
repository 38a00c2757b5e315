package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A good URL with some of its characters changed is a question or is refused with a reason that shows a right
/// form.
class MutatedUrlTest {
    private static final int URLS = 20_000;
    private static final List<String> PIECES = List.of(
            "/",
            "//",
            "?",
            "&",
            "=",
            "*",
            "%",
            "%2F",
            "%2A",
            "%FF",
            "%00",
            "%C3%BC",
            "%EF%BC%8A",
            "+",
            "-",
            ".",
            ":",
            ",",
            "[",
            "]",
            "0",
            "255",
            "64496",
            "AS",
            "ips",
            "rirSearch1",
            "rdap-up",
            "reverse_search",
            "entity",
            "status=active",
            "count=1",
            "sort=handle:d",
            "cursor=",
            "fieldSet=id",
            "role=noc",
            "name=a",
            "ü",
            "\n",
            "\uD83C",
            "in-addr.arpa",
            "ip6.arpa",
            "xn--",
            "_");

    @ParameterizedTest
    @ValueSource(longs = {3, 9082, 9910, 9536})
    void isAQuestionOrRefused(long seed) {
        Random random = new Random(seed);
        RandomQueries queries = new RandomQueries(seed);
        int refusals = 0;
        for (int i = 0; i < URLS; i++) {
            String url = mutated(random, RdapWriter.path(queries.next()));
            RdapRequest request = UrlSamples.read(url);
            refusals += UrlRules.assertHold(url, request) ? 0 : 1;
        }
        assertThat(refusals).isBetween(URLS / 4, URLS);
    }

    private static String mutated(Random random, String url) {
        StringBuilder text = new StringBuilder(url);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(4));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                case 2 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                default -> text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }
}
