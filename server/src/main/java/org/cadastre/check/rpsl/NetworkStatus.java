package org.cadastre.check.rpsl;

import java.util.EnumSet;
import java.util.Set;
import org.cadastre.rpsl.RpslClass;

/// The values of `status` of networks, and which of them lie in which, as the RIPE database has it. Those of other
/// registries are known, and nothing is said of how they lie.
enum NetworkStatus {
    /// There is none.
    NONE(""),
    /// One that nobody knows.
    OTHER(""),
    ALLOCATED_UNSPECIFIED("ALLOCATED UNSPECIFIED"),
    ALLOCATED_PA("ALLOCATED PA"),
    ALLOCATED_PI("ALLOCATED PI"),
    ALLOCATED_ASSIGNED_PA("ALLOCATED-ASSIGNED PA"),
    LIR_PARTITIONED_PA("LIR-PARTITIONED PA"),
    LIR_PARTITIONED_PI("LIR-PARTITIONED PI"),
    SUB_ALLOCATED_PA("SUB-ALLOCATED PA"),
    ASSIGNED_PA("ASSIGNED PA"),
    ASSIGNED_PI("ASSIGNED PI"),
    ASSIGNED_ANYCAST("ASSIGNED ANYCAST"),
    AGGREGATED_BY_LIR("AGGREGATED-BY-LIR"),
    LEGACY("LEGACY"),
    ALLOCATED_BY_RIR("ALLOCATED-BY-RIR"),
    ALLOCATED_BY_LIR("ALLOCATED-BY-LIR"),
    ASSIGNED("ASSIGNED"),
    ALLOCATED("ALLOCATED"),
    EARLY_REGISTRATION("EARLY-REGISTRATION"),
    NOT_SET("NOT-SET"),
    UNSPECIFIED("UNSPECIFIED"),
    ALLOCATED_PORTABLE("ALLOCATED PORTABLE"),
    ALLOCATED_NON_PORTABLE("ALLOCATED NON-PORTABLE"),
    ASSIGNED_PORTABLE("ASSIGNED PORTABLE"),
    ASSIGNED_NON_PORTABLE("ASSIGNED NON-PORTABLE"),
    AVAILABLE("AVAILABLE"),
    UNALLOCATED("UNALLOCATED"),
    RESERVED("RESERVED");

    private static final NetworkStatus[] VALUES = values();
    private static final Set<NetworkStatus> ONLY_IPV4 = EnumSet.of(
            ALLOCATED_UNSPECIFIED,
            ALLOCATED_PA,
            ALLOCATED_PI,
            ALLOCATED_ASSIGNED_PA,
            LIR_PARTITIONED_PA,
            LIR_PARTITIONED_PI,
            SUB_ALLOCATED_PA,
            ASSIGNED_PA,
            LEGACY,
            EARLY_REGISTRATION);
    private static final Set<NetworkStatus> ONLY_IPV6 = EnumSet.of(ALLOCATED_BY_RIR, ALLOCATED_BY_LIR);
    /// Those that hold for a range which the registry itself made, out of its own space.
    private static final Set<NetworkStatus> FROM_REGISTRY = EnumSet.of(
            ALLOCATED_UNSPECIFIED,
            ALLOCATED_PA,
            ALLOCATED_PI,
            ALLOCATED_ASSIGNED_PA,
            ASSIGNED_PI,
            ASSIGNED_ANYCAST,
            LEGACY,
            ALLOCATED_BY_RIR,
            ALLOCATED,
            EARLY_REGISTRATION,
            UNSPECIFIED,
            ALLOCATED_PORTABLE,
            ASSIGNED_PORTABLE,
            AVAILABLE,
            UNALLOCATED,
            RESERVED);
    private static final Set<NetworkStatus> OF_REGISTRY = EnumSet.of(ALLOCATED_UNSPECIFIED);
    private static final Set<NetworkStatus> OF_REGISTRY_PI = EnumSet.of(ALLOCATED_UNSPECIFIED, ALLOCATED_PI);
    private static final Set<NetworkStatus> OF_REGISTRY_OR_LEGACY = EnumSet.of(ALLOCATED_UNSPECIFIED, LEGACY);
    private static final Set<NetworkStatus> OF_HOLDER = EnumSet.of(ALLOCATED_PA, LIR_PARTITIONED_PA, SUB_ALLOCATED_PA);
    private static final Set<NetworkStatus> OF_HOLDER_AGGREGATED =
            EnumSet.of(ALLOCATED_PA, LIR_PARTITIONED_PA, SUB_ALLOCATED_PA, AGGREGATED_BY_LIR);
    private static final Set<NetworkStatus> OF_RIR = EnumSet.of(ALLOCATED_BY_RIR);
    private static final Set<NetworkStatus> OF_RIR_OR_LIR = EnumSet.of(ALLOCATED_BY_RIR, ALLOCATED_BY_LIR);
    private static final Set<NetworkStatus> OF_RIR_OR_LIR_AGGREGATED =
            EnumSet.of(ALLOCATED_BY_RIR, ALLOCATED_BY_LIR, AGGREGATED_BY_LIR);
    private static final Set<NetworkStatus> NOT_JUDGED = EnumSet.noneOf(NetworkStatus.class);

    private final String text;

    NetworkStatus(String text) {
        this.text = text;
    }

    /// The status of an ordinal.
    static NetworkStatus at(int ordinal) {
        return VALUES[ordinal];
    }

    /// The status of a value in any case, [#OTHER] when it is none that objects of the class have.
    static NetworkStatus of(RpslClass network, byte[] bytes, int from, int to) {
        for (int i = ALLOCATED_UNSPECIFIED.ordinal(); i < VALUES.length; i++) {
            if (VALUES[i].isText(bytes, from, to)) {
                Set<NetworkStatus> others = network == RpslClass.INETNUM ? ONLY_IPV6 : ONLY_IPV4;
                return others.contains(VALUES[i]) ? OTHER : VALUES[i];
            }
        }
        return OTHER;
    }

    private boolean isText(byte[] bytes, int from, int to) {
        if (to - from != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            byte b = bytes[from + i];
            if ((b >= 'a' && b <= 'z' ? b - 0x20 : b) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The value in capitals.
    String text() {
        return text;
    }

    /// Whether a range of this status is made by the registry out of its own space, and so may have no range
    /// around it.
    boolean isFromRegistry() {
        return FROM_REGISTRY.contains(this);
    }

    /// Whether a range of this status may lie directly in one of another. True where nothing is known of the two.
    boolean fitsInto(NetworkStatus parent, RpslClass network) {
        Set<NetworkStatus> parents = network == RpslClass.INETNUM ? parents4() : parents6();
        Set<NetworkStatus> ofParent = network == RpslClass.INETNUM ? parent.parents4() : parent.parents6();
        return parents.isEmpty() || ofParent.isEmpty() || parents.contains(parent);
    }

    private Set<NetworkStatus> parents4() {
        return switch (this) {
            case ALLOCATED_UNSPECIFIED, ALLOCATED_PA, ALLOCATED_PI, ALLOCATED_ASSIGNED_PA -> OF_REGISTRY;
            case ASSIGNED_PI, ASSIGNED_ANYCAST -> OF_REGISTRY_PI;
            case LIR_PARTITIONED_PA, SUB_ALLOCATED_PA -> OF_HOLDER;
            case ASSIGNED_PA, AGGREGATED_BY_LIR -> OF_HOLDER_AGGREGATED;
            case LEGACY -> OF_REGISTRY_OR_LEGACY;
            default -> NOT_JUDGED;
        };
    }

    private Set<NetworkStatus> parents6() {
        return switch (this) {
            case ALLOCATED_BY_RIR, ASSIGNED_PI, ASSIGNED_ANYCAST -> OF_RIR;
            case ALLOCATED_BY_LIR -> OF_RIR_OR_LIR;
            case AGGREGATED_BY_LIR, ASSIGNED -> OF_RIR_OR_LIR_AGGREGATED;
            default -> NOT_JUDGED;
        };
    }
}
