package org.cadastre.query;

import java.util.List;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Details;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Status;

/// Special-purpose space as objects of the status reserved (NRO RDAP profile §4.5, §6.1.1).
final class SpecialObjects {
    private SpecialObjects() {}

    static IpNetwork network(SpecialSpace.Purpose<IpRange> purpose) {
        IpRange range = purpose.range();
        return new IpNetwork(range.toString(), range, null, "IETF", List.of(), null, details(purpose));
    }

    static Autnum autnum(SpecialSpace.Purpose<AsNumberRange> purpose) {
        AsNumberRange range = purpose.range();
        return new Autnum(range.toString(), range, null, "IETF", List.of(), null, details(purpose));
    }

    private static Details details(SpecialSpace.Purpose<?> purpose) {
        String reserved = purpose.name().isEmpty()
                ? "Reserved by the IETF for a special purpose: not for registration."
                : "Reserved by the IETF for a special purpose: " + purpose.name() + ".";
        List<String> lines = purpose.reference().isEmpty()
                ? List.of(reserved)
                : List.of(reserved, "See " + purpose.reference() + ".");
        return new Details(
                "iana",
                List.of(Status.RESERVED),
                List.of(),
                List.of(new Remark("State", lines, null)),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }
}
