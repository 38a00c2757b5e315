package org.cadastre.rdap;

import java.time.Instant;
import org.cadastre.query.Answer;
import org.cadastre.query.Resource;
import org.cadastre.registry.RegistryObject;

/// Writes the results of searches (RFC 9083 §8, RFC 9910).
final class ResultsWriter {
    private ResultsWriter() {}

    /// The array of the objects found.
    ///
    /// @param updated when the data was produced
    static void members(RdapBody body, Answer.Results results, Instant updated) {
        body.json.writeArrayPropertyStart(member(results.resource()));
        for (RegistryObject object : results.objects()) {
            body.json.writeStartObject();
            RdapWriter.members(body, object, updated);
            body.json.writeEndObject();
        }
        body.json.writeEndArray();
    }

    static String member(Resource resource) {
        return switch (resource) {
            case IPS -> "ipSearchResults";
            case AUTNUMS -> "autnumSearchResults";
            case DOMAINS -> "domainSearchResults";
            case ENTITIES -> "entitySearchResults";
            case NAMESERVERS -> "nameserverSearchResults";
        };
    }
}
