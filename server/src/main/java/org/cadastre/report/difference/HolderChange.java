package org.cadastre.report.difference;

/// How many holders a registry or a country has gained and lost: `before + arrived - left` is `after`. A holder is a
/// handle within a registry that has allocated or assigned numbers.
///
/// @param registry token of the registry; empty where a country is counted
/// @param country two letters; empty where a registry is counted
/// @param family `ipv4`, `ipv6` or `asn` for those that have such numbers, `any` for those that have some
/// @param before how many there were
/// @param arrived how many there are that there were not
/// @param left how many there were that there are no more
/// @param after how many there are
public record HolderChange(
        String registry, String country, String family, int before, int arrived, int left, int after) {
    /// The family of all three kinds of number together.
    static final String ANY = "any";

    /// Whether any has come or gone.
    boolean isChange() {
        return arrived > 0 || left > 0;
    }
}
