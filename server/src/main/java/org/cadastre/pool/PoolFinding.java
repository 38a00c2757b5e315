package org.cadastre.pool;

import org.cadastre.number.NumberRange;

/// Numbers for which the files do not say once and wholly what has become of them.
///
/// @param fault what is wrong
/// @param registry token of the registry whose file or pool it is about, lower case
/// @param range the exact numbers
/// @param text what is wrong, a sentence with the range
public record PoolFinding(Fault fault, String registry, NumberRange range, String text) {

    /// What can be wrong.
    public enum Fault {
        /// IPv6 space of a pool that an extended file has no row for ("unclaimed").
        HOLE("hole"),
        /// IPv4 addresses or AS numbers of a pool that neither the extended file nor another one that is loaded has a
        /// row for; they may have been transferred out.
        NOT_IN_FILE("not-in-file"),
        /// A row inside another of its registry that is not allocated: the numbers have two states.
        OVERLAP("overlap"),
        /// Numbers that two registries say are theirs.
        CONFLICT("conflict"),
        /// IPv6 space of a registry outside of what IANA gave it ("overclaimed").
        OVERCLAIMED("overclaimed"),
        /// Numbers of a simulated world that are not for documentation.
        SIMULATED("simulated-real");

        private final String text;

        Fault(String text) {
            this.text = text;
        }

        /// The word for it in reports.
        public String text() {
            return text;
        }
    }
}
