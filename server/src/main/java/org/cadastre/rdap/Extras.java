package org.cadastre.rdap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the extension cir0 adds to a body as a whole.
///
/// @param asOf the day that was asked for, or null when none was
/// @param explanation why the answer is what it is, sentences; empty when nobody asked
public record Extras(@Nullable LocalDate asOf, List<String> explanation) {
    /// Nothing.
    public static final Extras NONE = new Extras(null, List.of());

    private static final byte[] AS_OF = JsonBytes.encodedName("cir0_asOf");
    private static final byte[] EXPLAIN = JsonBytes.encodedName("cir0_explain");

    public Extras {
        explanation = List.copyOf(explanation);
    }

    /// The specifications that a body with these is made by, besides what it is without.
    int conformance() {
        return asOf == null && explanation.isEmpty() ? 0 : Conformance.CIR.bit();
    }

    void write(RdapBody body) {
        if (asOf != null) {
            body.text(AS_OF, asOf.toString());
        }
        if (!explanation.isEmpty()) {
            body.texts(EXPLAIN, explanation);
        }
    }
}
