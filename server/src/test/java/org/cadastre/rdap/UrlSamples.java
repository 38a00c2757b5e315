package org.cadastre.rdap;

import java.nio.charset.StandardCharsets;
import org.cadastre.query.Query;

/// Reads URLs below the base of [Samples], in tests.
final class UrlSamples {
    static final String SERIAL = Samples.FACTS.serial();
    static final Cursors CURSORS = new Cursors("a key that only tests have".getBytes(StandardCharsets.US_ASCII));
    /// What is on offer to everybody.
    static final RdapRequests REQUESTS = new RdapRequests(Samples.BASE, CURSORS, false);
    /// What is on offer when mail addresses may be searched too.
    static final RdapRequests WITH_EMAIL = new RdapRequests(Samples.BASE, CURSORS, true);

    private UrlSamples() {}

    /// @param url below the base, with its query if it has one
    static RdapRequest read(String url) {
        return read(REQUESTS, url);
    }

    /// @param url below the base, with its query if it has one
    static RdapRequest read(RdapRequests requests, String url) {
        int mark = url.indexOf('?');
        return mark < 0
                ? requests.read(url, null, SERIAL)
                : requests.read(url.substring(0, mark), url.substring(mark + 1), SERIAL);
    }

    static Query query(String url) {
        return query(REQUESTS, url);
    }

    static Query query(RdapRequests requests, String url) {
        if (read(requests, url) instanceof RdapRequest.Lookup(Query query)) {
            return query;
        }
        throw new AssertionError(url + " is " + read(requests, url));
    }

    static RdapRequest.Refused refused(String url) {
        if (read(url) instanceof RdapRequest.Refused refused) {
            return refused;
        }
        throw new AssertionError(url + " is " + read(url));
    }
}
