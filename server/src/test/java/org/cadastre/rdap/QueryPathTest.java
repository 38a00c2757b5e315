package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.cadastre.query.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The path of a query asks that query again, and the link of a page that page.
class QueryPathTest {
    private static final int QUERIES = 3_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 20261125, 0x5DEECE66DL})
    void asksTheSameAgain(long seed) {
        RandomQueries queries = new RandomQueries(seed);
        Map<String, Query> byPath = new HashMap<>();
        for (int i = 0; i < QUERIES; i++) {
            Query query = queries.next();
            String path = RdapWriter.path(query);
            String as = "seed " + seed + ", query " + i + ": " + query + " is " + path;
            assertThat(UrlSamples.read(UrlSamples.WITH_EMAIL, path)).as(as).isEqualTo(new RdapRequest.Lookup(query));
            assertThat(URI.create(Samples.BASE + path).toASCIIString()).as(as).isEqualTo(Samples.BASE + path);
            assertThat(byPath.put(path, query)).as(as).isIn(null, query);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 8977})
    void linksThePages(long seed) {
        RandomQueries queries = new RandomQueries(seed);
        for (int i = 0; i < QUERIES; i++) {
            Query query = queries.next();
            if (!isPaged(query)) {
                continue;
            }
            String url = UrlSamples.WITH_EMAIL.pages(query, UrlSamples.SERIAL).url(i);
            String as = "seed " + seed + ", query " + i + ": " + query + " is " + url;
            Query page = UrlSamples.query(UrlSamples.WITH_EMAIL, url.substring(Samples.BASE.length()));
            assertThat(WindowUrlTest.window(page).offset()).as(as).isEqualTo(i);
            assertThat(RdapWriter.path(page)).as(as).isEqualTo(RdapWriter.path(query));
        }
    }

    private static boolean isPaged(Query query) {
        return switch (query) {
            case Query.Search search -> true;
            case Query.CountrySearch search -> true;
            case Query.ReverseSearch search -> true;
            case Query.RelatedNetworks related -> !related.relation().isSingle();
            case Query.RelatedAutnums related -> !related.relation().isSingle();
            case Query.RelatedDomains related -> !related.relation().isSingle();
            case Query.Network other -> false;
            case Query.Autnum other -> false;
            case Query.Entity other -> false;
            case Query.Domain other -> false;
            case Query.Nameserver other -> false;
            case Query.Help other -> false;
        };
    }
}
