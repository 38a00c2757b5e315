package org.cadastre.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.cadastre.cache.AnswerCache;
import org.cadastre.number.AsNumberRange;
import org.cadastre.query.Answer;
import org.cadastre.query.Authority;
import org.cadastre.query.Lookup;
import org.cadastre.query.LookupSettings;
import org.cadastre.query.Query;
import org.cadastre.rdap.Cursors;
import org.cadastre.rdap.RdapRequests;
import org.cadastre.rdap.RdapSettings;
import org.cadastre.rdap.RdapWriter;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.testing.Holds;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.Test;

final class RdapExchangeTest {
    private static final String URL = "https://rdap.example.net";

    private final CurrentSnapshot current = new CurrentSnapshot();
    private final AnswerCache cache = new AnswerCache(1_000_000);
    private final RdapExchange exchange = exchange("a key that only tests have");

    private RdapExchange exchange(String key) {
        return new RdapExchange(
                new RdapRequests(URL + "/rdap/", new Cursors(key.getBytes(StandardCharsets.US_ASCII)), false),
                current,
                new Lookup(new LookupSettings(true, 10)),
                new RdapWriter(new RdapSettings(URL, URL + "/terms", URL + "/inaccuracy", null)),
                cache,
                (protocol, kind, outcome, nanos) -> {},
                "r1",
                Duration.ofMinutes(5));
    }

    private void publish(String date) {
        current.publish(
                Snapshots.of(StatisticsFile.of("apnic", date).row("AU|ipv4|192.0.2.0|100|20120606|allocated|A1")));
    }

    @Test
    void aSearchIsLeftToAnotherThreadOnceAndMissesOnce() {
        publish("20260801");
        assertThat(exchange.promptAnswer("/ips", "handle=192*")).isNull();
        HttpAnswer made = exchange.answer("/ips", "handle=192*");
        assertThat(cache.figures().misses()).isEqualTo(1);
        assertThat(exchange.promptAnswer("/ips", "handle=192*"))
                .extracting(HttpAnswer::body)
                .isSameAs(made.body());
        assertThat(cache.figures().hits()).isEqualTo(1);
        assertThat(cache.figures().misses()).isEqualTo(1);
    }

    @Test
    @Holds("H-06")
    void aParameterThatMeansNothingFillsNoCache() {
        publish("20260801");
        byte[] body = exchange.answer("/ip/192.0.2.5", null).body();
        for (String query : new String[] {"", "_=1", "_=2", "cachebust=%FF", "a&b&&=", "x=%"}) {
            HttpAnswer answer = exchange.answer("/ip/192.0.2.5", query);
            assertThat(answer.status()).as(query).isEqualTo(200);
            assertThat(answer.body()).as(query).isSameAs(body);
        }
        assertThat(cache.figures().entries()).isEqualTo(1);
        assertThat(exchange.answer("/ip/192.0.2.5/32", "y=1").body()).isSameAs(body);
    }

    @Test
    void packsAnAnswerOnceInItsOwnEntry() throws IOException {
        publish("20260801");
        HttpAnswer plain = exchange.answer("/ip/192.0.2.5", null);
        long before = cache.figures().bytes();
        HttpAnswer packed = plain.packed();

        assertThat(packed.gzip()).isTrue();
        assertThat(packed.freshness()).isSameAs(plain.freshness());
        assertThat(exchange.answer("/ip/192.0.2.5", null).packed().body()).isSameAs(packed.body());
        assertThat(cache.figures().entries()).isEqualTo(1);
        assertThat(cache.figures().bytes()).isEqualTo(before + packed.body().length);
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
    }

    @Test
    void tagsTheAnswersOfEachSnapshotAnew() {
        publish("20260801");
        Freshness first = exchange.answer("/help", null).freshness();
        assertThat(exchange.answer("/autnum/64496", null).freshness()).isSameAs(first);
        publish("20260802");
        Freshness second = exchange.answer("/help", null).freshness();

        assertThat(second.etag()).isNotEqualTo(first.etag()).matches("\"[0-9a-f]{16}-r1\"");
        assertThat(second.lastModified()).isNotEqualTo(first.lastModified());
        assertThat(second.known(List.of(String.valueOf(first.etag())), false)).isNull();
    }

    @Test
    void tagsTheAnswersOfSearchesByTheKeyOfTheirLinks() {
        publish("20260801");
        RdapExchange sameKey = exchange("a key of two servers");
        RdapExchange otherKey = exchange("the key of another one");
        for (String search : List.of("/ips", "/entities")) {
            Freshness first =
                    exchange("a key of two servers").answer(search, "handle=A*").freshness();
            assertThat(sameKey.answer(search, "handle=A*").freshness()).isEqualTo(first);
            assertThat(otherKey.answer(search, "handle=A*").freshness().etag()).isNotEqualTo(first.etag());
        }
        assertThat(otherKey.answer("/ip/192.0.2.5", null).freshness())
                .isEqualTo(sameKey.answer("/ip/192.0.2.5", null).freshness());
    }

    @Test
    void saysWhenToAskAgainWhileNothingIsLoaded() {
        HttpAnswer answer = exchange.answer("/help", null);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.retryAfter()).isPositive();
        assertThat(answer.freshness().cacheControl()).isEqualTo("no-store");
    }

    @Test
    void keepsNoRefusal() {
        publish("20260801");
        HttpAnswer answer = exchange.answer("/ip/192.0.2.256", null);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.freshness()).isEqualTo(Freshness.NEVER_KEPT);
        assertThat(answer.packed()).isSameAs(answer);
        assertThat(cache.figures().entries()).isZero();
    }

    @Test
    @Holds({"H-08", "H-09"})
    void leadsElsewhereToTheSameQuestion() {
        Answer elsewhere = new Answer.Elsewhere(new Authority("https://rdap.example.org/r/", null), List.of("There."));
        assertThat(RdapExchange.location(new Query.Autnum(new AsNumberRange(64496, 64496)), elsewhere))
                .isEqualTo("https://rdap.example.org/r/autnum/64496");
        assertThat(RdapExchange.location(new Query.Entity("A/B \u00e9-EX"), elsewhere))
                .isEqualTo("https://rdap.example.org/r/entity/A%2FB%20%C3%A9-EX");
        assertThat(RdapExchange.location(new Query.Help(), new Answer.Help())).isNull();
    }
}
