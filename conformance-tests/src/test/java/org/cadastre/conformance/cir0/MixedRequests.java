package org.cadastre.conformance.cir0;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Requests of every kind, in no order: numbers of all sorts, names, searches, relations, help, what is refused. The
/// same for the same seed.
final class MixedRequests {
    private static final List<String> IPV4 = List.of("192.0.2.", "198.51.100.", "203.0.113.", "10.0.0.");
    private static final List<String> IPV6 = List.of("3fff:", "2001:db8:", "2c0f:f", "2001:42", "2001:43f8:", "2800:");
    private static final List<String> FIXED = List.of(
            "/help",
            "/entity/ORG1-EX",
            "/entity/TECH1-EX",
            "/entity/NOPE-EX",
            "/entity/F36B9F4B",
            "/domain/2.0.192.in-addr.arpa",
            "/domain/9.2.0.192.in-addr.arpa",
            "/domain/8.b.d.0.1.0.0.2.ip6.arpa",
            "/domain/example.net",
            "/nameserver/ns1.example.net",
            "/entities?fn=Ex*",
            "/entities?handle=ORG*&count=true",
            "/entities?fn=*a*",
            "/domains?name=2.0.192.in-addr.arpa*",
            "/nameservers?ip=2001:db8:1000::1",
            "/ips?handle=NET-192*",
            "/ips?handle=41.*&count=true&sort=startAddress:d",
            "/ips?name=EX*&fieldSet=brief",
            "/autnums?handle=AS3*",
            "/autnums?name=EX*",
            "/ips/rirSearch1/rdap-up/192.0.2.5",
            "/ips/rirSearch1/rdap-down/2c00::/12",
            "/ips/rirSearch1/rdap-top/3fff:100::/28?status=active",
            "/autnums/rirSearch1/rdap-bottom/64496-64511",
            "/ips/reverse_search/entity?handle=ORG1-EX",
            "/autnums/reverse_search/entity?fn=Ex*&role=registrant",
            "/ip/192.0.2.0//24",
            "/ip/192.0.2.256",
            "/autnum/AS64496",
            "/nothing");
    private static final List<String> PARAMETERS = List.of(
            "x=1",
            "cir0_explain=1",
            "cir0_asOf=2026-05-10",
            "cir0_asOf=yesterday",
            "cir0_country=ZA",
            "cir0_country=ZA&cir0_state=reserved-country",
            "cir0_nothing=1",
            "%63ir0_explain=1");

    private final Random random;

    MixedRequests(long seed) {
        random = new Random(seed);
    }

    /// Paths below the base of RDAP.
    Stream<String> paths(int count) {
        return Stream.generate(this::path).limit(count);
    }

    /// Lines of WHOIS.
    Stream<String> lines(int count) {
        return Stream.generate(this::line).limit(count);
    }

    private String path() {
        String path = random.nextInt(3) == 0 ? any(FIXED) : number();
        boolean more = random.nextInt(10) == 0;
        return more ? path + (path.contains("?") ? "&" : "?") + any(PARAMETERS) : path;
    }

    private String number() {
        return switch (random.nextInt(5)) {
            case 0 -> "/autnum/" + autnum();
            case 1 -> "/ip/" + ipv4() + "/" + (8 + random.nextInt(25));
            case 2 -> "/ip/" + ipv6() + "/" + (8 + random.nextInt(121));
            case 3 -> "/ip/" + ipv6();
            default -> "/ip/" + ipv4();
        };
    }

    private String line() {
        return switch (random.nextInt(6)) {
            case 0 -> "AS" + autnum();
            case 1 -> "-B " + ipv4();
            case 2 -> "-m 41.0.0.0/12";
            case 3 -> any(List.of("help", "?", "-q version", "-t inetnum", "ORG1-EX", "nobody", "192.0.2.256", "-Z"));
            case 4 -> ipv6();
            default -> ipv4();
        };
    }

    private String ipv4() {
        int octet = random.nextInt(256);
        return random.nextBoolean()
                ? any(IPV4) + octet
                : any(List.of("41.", "102.", "196.", "45.")) + octet + "." + random.nextInt(256) + ".0";
    }

    private String ipv6() {
        return any(IPV6) + Integer.toHexString(random.nextInt(256)) + "::";
    }

    private long autnum() {
        return switch (random.nextInt(4)) {
            case 0 -> 64496 + random.nextInt(16);
            case 1 -> 36864 + random.nextInt(1024);
            case 2 -> 327680 + random.nextInt(3000);
            default -> Integer.toUnsignedLong(random.nextInt());
        };
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
