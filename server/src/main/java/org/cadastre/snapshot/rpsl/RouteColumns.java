package org.cadastre.snapshot.rpsl;

import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;

/// The prefixes of the routes of one part, in the order of the objects.
///
/// A route takes three numbers in `ipv4`, the number of the object in the part and the first and last address; in
/// `ipv6` nine, each address four of them.
final class RouteColumns {
    private static final int WIDTH4 = 3;
    private static final int WIDTH6 = 9;

    private final IntChunks ipv4 = new IntChunks();
    private final IntChunks ipv6 = new IntChunks();

    void add(IpRange prefix, int object) {
        switch (prefix) {
            case Ipv4Range v4 -> {
                ipv4.add(object);
                ipv4.add(v4.firstBits());
                ipv4.add(v4.lastBits());
            }
            case Ipv6Range v6 -> {
                ipv6.add(object);
                add(v6.firstHigh());
                add(v6.firstLow());
                add(v6.lastHigh());
                add(v6.lastLow());
            }
        }
    }

    int count4() {
        return ipv4.size() / WIDTH4;
    }

    int object4(int route) {
        return ipv4.at(WIDTH4 * route);
    }

    int first(int route) {
        return ipv4.at(WIDTH4 * route + 1);
    }

    int last(int route) {
        return ipv4.at(WIDTH4 * route + 2);
    }

    int count6() {
        return ipv6.size() / WIDTH6;
    }

    int object6(int route) {
        return ipv6.at(WIDTH6 * route);
    }

    /// A half of an address: 0 and 1 of the first, 2 and 3 of the last, the high one first.
    long half(int route, int half) {
        int place = WIDTH6 * route + 1 + 2 * half;
        return (long) ipv6.at(place) << 32 | Integer.toUnsignedLong(ipv6.at(place + 1));
    }

    private void add(long number) {
        ipv6.add((int) (number >>> 32));
        ipv6.add((int) number);
    }
}
