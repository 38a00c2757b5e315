package org.cadastre.config;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.IpAddress;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv6Address;

/// Listeners that would take each other's port.
final class PortClash {
    private static final String ADVICE = "give each listener its own port";

    private PortClash() {}

    static List<ConfigProblem> find(ListenerConfig listeners, Settings settings) {
        List<ConfigProblem> problems = new ArrayList<>();
        int http = listeners.httpPort();
        int whois = listeners.whoisPort();
        int admin = listeners.adminPort();
        if (http != 0 && http == whois) {
            problems.add(problem(settings, "http-port", "whois-port", whois));
        }
        if (admin != 0 && meet(listeners.bind(), listeners.adminBind())) {
            if (admin == http) {
                problems.add(problem(settings, "http-port", "admin-port", admin));
            }
            if (admin == whois) {
                problems.add(problem(settings, "whois-port", "admin-port", admin));
            }
        }
        return problems;
    }

    private static boolean meet(IpAddress a, IpAddress b) {
        return a.equals(b) || isEveryAddress(a) || isEveryAddress(b);
    }

    private static boolean isEveryAddress(IpAddress address) {
        return switch (address) {
            case Ipv4Address(int bits) -> bits == 0;
            case Ipv6Address(long high, long low) -> high == 0 && low == 0;
        };
    }

    private static ConfigProblem problem(Settings settings, String first, String second, int port) {
        GivenValue given = settings.given(second);
        String key = second;
        String other = first;
        if (given == null) {
            given = settings.given(first);
            key = first;
            other = second;
        }
        String where = given == null ? key : given.where();
        ConfigOrigin origin = given == null ? ConfigOrigin.FILE : given.origin();
        return new ConfigProblem(
                origin, where, key, Integer.toString(port), "is the port of " + other + " too", ADVICE);
    }
}
