package org.cadastre.check.rpsl;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cadastre.export.RpslLines;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberFault;
import org.cadastre.number.ParsedPrefix;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslKeySink;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// Looks at one object after the other by itself, as its values come on their way to the indexes: its attributes
/// against the template of its class, and dates, countries and statuses. Tells what later checks need of it. For
/// one thread at a time.
final class ObjectCheck implements RpslKeySink {
    private static final int ATTRIBUTES = RpslAttribute.values().length;
    private static final byte[] FILTERED = "Filtered".getBytes(StandardCharsets.US_ASCII);

    private final int[] counts = new int[ATTRIBUTES];
    private final KeyHash hash = new KeyHash();
    private final byte[] created = new byte[20];
    private RpslKeySink next = this;
    private Findings found = new Findings(0);
    private @Nullable RpslLines lines;
    private @Nullable RpslClass rpslClass;
    private @Nullable RpslObject read;
    private int first;
    private boolean isBegun;
    private boolean hasCreated;
    private NetworkStatus status = NetworkStatus.NONE;
    private @Nullable IpRange prefix;

    /// Checks an object.
    ///
    /// @param keys where its values go on to
    /// @param findings where problems go, with lines of the part
    void check(RpslLines object, RpslKeySink keys, Findings findings) {
        next = keys;
        found = findings;
        lines = object;
        read = null;
        first = firstLine(object);
        isBegun = false;
        hasCreated = false;
        status = NetworkStatus.NONE;
        prefix = null;
        Arrays.fill(counts, 0);
        object.giveKeys(this);
        finish();
    }

    /// The status, of a network.
    NetworkStatus status() {
        return status;
    }

    /// The prefix, of a route; null when it cannot be read.
    @Nullable
    IpRange prefix() {
        return prefix;
    }

    /// A hash of the class and the primary key.
    long keyHash() {
        return hash.value();
    }

    @Override
    public void object(@Nullable RpslClass ofObject) {
        rpslClass = ofObject;
        hash.begin(ofObject);
        if (ofObject == null) {
            RpslLines object = lines();
            hash.key(object.bytes(), object.start(first), nameEnd(object, first));
        }
        next.object(ofObject);
    }

    @Override
    public void range(IpRange range) {
        next.range(range);
    }

    @Override
    public boolean wants(RpslAttribute attribute, int line) {
        return true;
    }

    @Override
    public void otherKey(byte[] bytes, int from, int to) {
        isBegun = true;
        hash.key(bytes, from, to);
        next.otherKey(bytes, from, to);
    }

    @Override
    public void value(RpslAttribute attribute, byte[] bytes, int from, int to) {
        counts[attribute.ordinal()]++;
        if (!isBegun) {
            isBegun = true;
            begin(bytes, from, to);
        } else {
            further(attribute, bytes, from, to);
        }
        next.value(attribute, bytes, from, to);
    }

    private void begin(byte[] bytes, int from, int to) {
        if (rpslClass == RpslClass.ROUTE || rpslClass == RpslClass.ROUTE6) {
            ParsedPrefix parsed = IpText.prefix(new String(bytes, from, to - from, StandardCharsets.UTF_8));
            switch (parsed) {
                case IpPrefix good -> {
                    prefix = good.range();
                    hashPrefix(good.range());
                }
                case NumberFault _ -> hash.key(bytes, from, to);
            }
        } else {
            hash.key(bytes, from, to);
        }
    }

    private void hashPrefix(IpRange range) {
        switch (range) {
            case Ipv4Range v4 -> hash.numbers(0, v4.firstBits(), 0, v4.lastBits());
            case Ipv6Range v6 -> hash.numbers(v6.firstHigh(), v6.firstLow(), v6.lastHigh(), v6.lastLow());
        }
    }

    private void further(RpslAttribute attribute, byte[] bytes, int from, int to) {
        switch (attribute) {
            case NIC_HDL -> {
                if ((rpslClass == RpslClass.PERSON || rpslClass == RpslClass.ROLE)
                        && counts[attribute.ordinal()] == 1) {
                    hash.begin(RpslClass.PERSON);
                    hash.key(bytes, from, to);
                }
            }
            case ORIGIN -> {
                if ((rpslClass == RpslClass.ROUTE || rpslClass == RpslClass.ROUTE6)
                        && counts[attribute.ordinal()] == 1) {
                    hash.key(bytes, from, to);
                }
            }
            case CREATED, LAST_MODIFIED -> moment(attribute, bytes, from, to);
            case CHANGED -> changed(bytes, from, to);
            case COUNTRY -> country(bytes, from, to);
            case STATUS -> status(bytes, from, to);
            default -> {}
        }
    }

    private void moment(RpslAttribute attribute, byte[] bytes, int from, int to) {
        if (!Values.isMoment(bytes, from, to)) {
            if (found.count(ProblemKind.BAD_DATE)) {
                keep(
                        ProblemKind.BAD_DATE,
                        line(attribute),
                        attribute.text() + " is " + quoted(bytes, from, to)
                                + ", not a moment such as 2026-01-31T12:00:00Z");
            }
        } else if (attribute == RpslAttribute.CREATED) {
            System.arraycopy(bytes, from, created, 0, created.length);
            hasCreated = true;
        } else if (hasCreated && Arrays.compare(created, 0, created.length, bytes, from, to) > 0) {
            if (found.count(ProblemKind.BAD_DATE)) {
                String made = new String(created, StandardCharsets.US_ASCII);
                keep(
                        ProblemKind.BAD_DATE,
                        line(attribute),
                        "last-modified is " + quoted(bytes, from, to) + ", before created, which is \"" + made + '"');
            }
        }
    }

    /// A mail address, and perhaps a day behind it.
    private void changed(byte[] bytes, int from, int to) {
        int word = to;
        while (word > from && bytes[word - 1] != ' ') {
            word--;
        }
        if (word > from && !Values.isDay(bytes, word, to) && found.count(ProblemKind.BAD_DATE)) {
            keep(
                    ProblemKind.BAD_DATE,
                    line(RpslAttribute.CHANGED),
                    "changed ends in " + quoted(bytes, word, to) + ", not in a day such as 20260131");
        }
    }

    private void country(byte[] bytes, int from, int to) {
        if (!Values.isCountry(bytes, from, to) && found.count(ProblemKind.BAD_COUNTRY)) {
            keep(
                    ProblemKind.BAD_COUNTRY,
                    line(RpslAttribute.COUNTRY),
                    "country is " + quoted(bytes, from, to) + ", no country of ISO 3166-1 in two letters");
        }
    }

    private void status(byte[] bytes, int from, int to) {
        if (rpslClass == RpslClass.INETNUM || rpslClass == RpslClass.INET6NUM) {
            status = NetworkStatus.of(rpslClass, bytes, from, to);
            if (status == NetworkStatus.OTHER && found.count(ProblemKind.BAD_STATUS)) {
                keep(
                        ProblemKind.BAD_STATUS,
                        line(RpslAttribute.STATUS),
                        "status is " + quoted(bytes, from, to) + ", none that an " + rpslClass.text() + " has");
            }
        }
    }

    private RpslLines lines() {
        if (lines == null) {
            throw new IllegalStateException("no object is checked");
        }
        return lines;
    }

    private void finish() {
        RpslClass known = rpslClass;
        if (known == null) {
            unknownClass();
            return;
        }
        ClassRules rules = ClassRules.of(known);
        for (RpslAttribute attribute : rules.mandatory()) {
            if (counts[attribute.ordinal()] == 0 && !(ClassRules.isFiltered(attribute) && isFiltered())) {
                if (found.count(ProblemKind.MISSING_ATTRIBUTE)) {
                    keep(ProblemKind.MISSING_ATTRIBUTE, first, attribute.text() + " is missing");
                }
            }
        }
        Arrays.fill(counts, 0);
        RpslLines object = lines();
        for (int i = first; i < object.count(); i++) {
            RpslAttribute attribute = object.attribute(i);
            if (attribute == null) {
                if (object.valueStart(i) > object.start(i) && found.count(ProblemKind.UNKNOWN_ATTRIBUTE)) {
                    keep(ProblemKind.UNKNOWN_ATTRIBUTE, i, name(i) + " is no attribute that is known");
                }
            } else if (!rules.allows(attribute)) {
                if (found.count(ProblemKind.UNKNOWN_ATTRIBUTE)) {
                    keep(ProblemKind.UNKNOWN_ATTRIBUTE, i, attribute.text() + " is no attribute of " + known.text());
                }
            } else if (counts[attribute.ordinal()]++ == 1 && rules.isSingle(attribute)) {
                if (found.count(ProblemKind.REPEATED_ATTRIBUTE)) {
                    keep(ProblemKind.REPEATED_ATTRIBUTE, i, attribute.text() + " is there more than once");
                }
            }
        }
    }

    private void unknownClass() {
        RpslAttribute attribute = lines().attribute(first);
        if (attribute == null) {
            if (found.count(ProblemKind.UNKNOWN_CLASS)) {
                keep(ProblemKind.UNKNOWN_CLASS, first, name(first) + " is no class that is known");
            }
        } else if (found.count(ProblemKind.FIRST_ATTRIBUTE)) {
            keep(
                    ProblemKind.FIRST_ATTRIBUTE,
                    first,
                    attribute.text() + " comes first, which is an attribute and no class");
        }
    }

    /// Whether the source says that something was left out.
    private boolean isFiltered() {
        byte[] bytes = lines().bytes();
        int at = lines().sourceEnd();
        boolean comment = false;
        while (at > 0 && bytes[at] != '\n') {
            comment |= bytes[at] == '#';
            if (comment && Arrays.equals(bytes, at, at + FILTERED.length, FILTERED, 0, FILTERED.length)) {
                return true;
            }
            at++;
        }
        return false;
    }

    private static int firstLine(RpslLines lines) {
        int at = 0;
        while (at < lines.count() - 1 && lines.valueStart(at) == lines.start(at)) {
            at++;
        }
        return at;
    }

    /// The line of the last value of an attribute that came.
    private int line(RpslAttribute attribute) {
        RpslLines object = lines();
        int seen = 0;
        for (int i = first; i < object.count(); i++) {
            if (object.attribute(i) == attribute && ++seen == counts[attribute.ordinal()]) {
                return i;
            }
        }
        return first;
    }

    private String name(int line) {
        RpslLines object = lines();
        int from = object.start(line);
        int to = nameEnd(object, line);
        return Named.shown(new String(object.bytes(), from, to - from, StandardCharsets.UTF_8));
    }

    private static int nameEnd(RpslLines object, int line) {
        int to = object.start(line);
        while (object.bytes()[to] != ':') {
            to++;
        }
        while (to > object.start(line) && object.bytes()[to - 1] <= ' ') {
            to--;
        }
        return to;
    }

    private static String quoted(byte[] bytes, int from, int to) {
        return '"' + Named.shown(new String(bytes, from, to - from, StandardCharsets.UTF_8)) + '"';
    }

    private void keep(ProblemKind kind, int line, String reason) {
        RpslLines object = lines();
        RpslObject text = read;
        if (text == null) {
            int from = object.start(0);
            int to = object.end(object.count() - 1) + 1;
            text = RpslObject.of(new String(object.bytes(), from, to - from, StandardCharsets.UTF_8));
            read = text;
        }
        found.keep(new DumpProblem("", object.line() + line, kind, text.className(), Named.key(text), reason));
    }
}
