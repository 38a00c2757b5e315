package org.cadastre.rpsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cadastre.number.AsNumber;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetMemberTest {
    @ParameterizedTest
    @CsvSource({
        "as-foo,AS_SET,AS-FOO",
        "AS64496:AS-FOO,AS_SET,AS64496:AS-FOO",
        "AS064496:as-foo:AS1.0,AS_SET,AS64496:AS-FOO:AS65536",
        "AS-A:AS-B,AS_SET,AS-A:AS-B",
        "rs-x_1,ROUTE_SET,RS-X_1",
        "AS64496:RS-A,ROUTE_SET,AS64496:RS-A",
        "rtrs-a,RTR_SET,RTRS-A",
        "fltr-a,FILTER_SET,FLTR-A",
        "prng-a,PEERING_SET,PRNG-A",
    })
    void readsNamesOfSets(String text, SetKind kind, String canonical) {
        assertThat(SetName.of(text)).isEqualTo(new SetName(kind, canonical)).hasToString(canonical);
        assertThat(kind.rpslClass().name()).isEqualTo(kind.name());
    }

    @ParameterizedTest
    @CsvSource({
        "'',EMPTY",
        "AS64496,NO_SET",
        "AS64496:AS64497,NO_SET",
        "AS-FOO:RS-FOO,MIXED",
        "AS-FOO:,EMPTY",
        ":AS-FOO,EMPTY",
        "AS-A::AS-B,EMPTY",
        "AS-,CHARACTER",
        "AS-FOO-,CHARACTER",
        "AS-FOO.BAR,CHARACTER",
        "AS FOO,BLANK",
        "FOO,COMPONENT",
        "AS-FOO:FOO,COMPONENT",
    })
    void saysWhyATextIsNoNameOfASet(String text, SetFault fault) {
        assertThat(SetName.of(text)).isEqualTo(fault);
        assertThat(fault.words()).isNotEmpty().doesNotEndWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "AS64496,AutonomousSystem[number=AS64496; operator=]",
        "as1.0^+,AutonomousSystem[number=AS65536; operator=^+]",
        "as-foo,OtherSet[name=AS-FOO; operator=]",
        "rs-foo^24-28,OtherSet[name=RS-FOO; operator=^24-28]",
        "192.0.2.0/24,Prefixes[prefixes=192.0.2.0/24]",
        "192.0.2.0/24^-,Prefixes[prefixes=192.0.2.0/24^25-32]",
        "192.0.2.0/24^+,Prefixes[prefixes=192.0.2.0/24^24-32]",
        "192.0.2.0/24^26,Prefixes[prefixes=192.0.2.0/24^26]",
        "192.0.2.0/24^8-26,Prefixes[prefixes=192.0.2.0/24^24-26]",
        "2001:DB8::/32^48-64,Prefixes[prefixes=2001:db8::/32^48-64]",
        "2001:DB8::/32^24-32,Prefixes[prefixes=2001:db8::/32]",
        "any,Any[]",
        "RS-ANY,Any[]",
        "AS-ANY,Any[]",
        "192.0.2.1/32^-,LENGTHS",
        "192.0.2.0/24^16,LENGTHS",
        "192.0.2.0/24^33,LENGTHS",
        "192.0.2.0/24^24-33,LENGTHS",
        "192.0.2.0/24^,OPERATOR",
        "192.0.2.0/24^28-24,OPERATOR",
        "192.0.2.0/24^24-,OPERATOR",
        "192.0.2.0/24^-24,OPERATOR",
        "192.0.2.0/24^24^28,OPERATOR",
        "192.0.2.0/24^129,OPERATOR",
        "192.0.2.0/24^0001,OPERATOR",
        "192.0.2.0/33,PREFIX",
        "AS64496 AS64497,BLANK",
        "^+,EMPTY",
        "'',EMPTY",
    })
    void readsMembers(String text, String member) {
        assertThat(SetMember.of(text)).hasToString(member.replace(';', ','));
    }

    @Test
    void readsListsOfMembers() {
        assertThat(SetMember.list(" AS64496,,as-foo , x y,"))
                .containsExactly(
                        new SetMember.AutonomousSystem(new AsNumber(64496), RangeOperator.NONE),
                        new SetMember.OtherSet(new SetName(SetKind.AS_SET, "AS-FOO"), RangeOperator.NONE),
                        SetFault.BLANK);
        assertThat(SetMember.list("")).isEmpty();
    }

    /// RFC 2622 §2: the outer operator distributes over what the inner one gives.
    @Test
    void appliesOperatorsToTheLengthsThatAreThere() {
        IpPrefix prefix = (IpPrefix) IpText.prefix("2001:db8::/124");
        String[] operators = {"^-", "^+", "^0", "^124", "^125", "^126-127", "^100-126", "^127-128", "^128"};
        for (String inner : operators) {
            for (String outer : operators) {
                SortedSet<Integer> lengths = slow(slow(new TreeSet<>(List.of(124)), inner), outer);
                PrefixRange range = PrefixRange.of(prefix).with(Objects.requireNonNull(RangeOperator.of(inner)));
                range = range == null ? null : range.with(Objects.requireNonNull(RangeOperator.of(outer)));
                if (range == null) {
                    assertThat(lengths).as(inner + outer).isEmpty();
                } else {
                    assertThat(lengths.first()).as(inner + outer).isEqualTo(range.shortest());
                    assertThat(lengths.last()).as(inner + outer).isEqualTo(range.longest());
                }
            }
        }
    }

    private static SortedSet<Integer> slow(SortedSet<Integer> lengths, String operator) {
        SortedSet<Integer> result = new TreeSet<>();
        for (int length : lengths) {
            for (int more = length; more <= 128; more++) {
                if (matches(operator, length, more)) {
                    result.add(more);
                }
            }
        }
        return result;
    }

    private static boolean matches(String operator, int length, int more) {
        return switch (operator) {
            case "^+" -> true;
            case "^-" -> more > length;
            default -> {
                String[] ends = operator.substring(1).split("-", -1);
                yield more >= Integer.parseInt(ends[0]) && more <= Integer.parseInt(ends[ends.length - 1]);
            }
        };
    }

    @Test
    void refusesLengthsThatAreNone() {
        IpPrefix prefix = (IpPrefix) IpText.prefix("192.0.2.0/24");
        assertThatThrownBy(() -> new PrefixRange(prefix, 23, 24)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PrefixRange(prefix, 25, 24)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PrefixRange(prefix, 24, 33)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RangeOperator(RangeOperator.Kind.LENGTHS, 2, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheClaimsOfMaintainersThatTheSetNames() {
        RpslObject object = RpslObject.of("aut-num: AS64496\nmember-of: AS-B, as-a\nmnt-by: X-MNT, Y-MNT\n");
        assertThat(Membership.holds(RpslObject.of("as-set: AS-A\nmbrs-by-ref: Z-MNT, y-mnt\n"), object))
                .isTrue();
        assertThat(Membership.holds(RpslObject.of("as-set: AS-A\nmbrs-by-ref: any\n"), object))
                .isTrue();
        assertThat(Membership.holds(RpslObject.of("as-set: AS-A\nmbrs-by-ref: Z-MNT\n"), object))
                .isFalse();
        assertThat(Membership.holds(RpslObject.of("as-set: AS-A\n"), object)).isFalse();
        assertThat(Membership.holds(RpslObject.of("as-set: AS-C\nmbrs-by-ref: ANY\n"), object))
                .isFalse();
    }
}
