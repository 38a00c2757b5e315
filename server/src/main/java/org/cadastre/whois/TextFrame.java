package org.cadastre.whois;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cadastre.snapshot.SnapshotFacts;
import org.jspecify.annotations.Nullable;

/// What every text begins and ends with: a banner and an empty line; a trailer and the two empty lines that end a
/// response.
///
/// @param settings what the operator says about the service
/// @param facts the snapshot that is served, or null when there is none yet
record TextFrame(WhoisSettings settings, @Nullable SnapshotFacts facts) {
    void begin(RpslText out) {
        out.line("This is the WHOIS service of Cadastre. Objects are in RPSL format.");
        out.line("Terms: " + settings.termsUrl());
        settings.limits().sourceLines().forEach(out::line);
        if (facts != null && facts.simulated()) {
            out.line("The data is simulated: nothing in it is a real registration.");
        }
        out.end();
    }

    void end(RpslText out) {
        String trailer = "This query was served by Cadastre";
        if (facts != null) {
            LocalDate produced = LocalDate.ofInstant(facts.produced(), ZoneOffset.UTC);
            trailer += ", snapshot " + facts.serial() + " of " + produced;
        }
        out.line(trailer + ".").end().end();
    }
}
