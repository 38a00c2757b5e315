package org.cadastre.export.rpsl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.export.Exports;
import org.cadastre.export.FileProblems;
import org.cadastre.export.RpslLines;
import org.cadastre.rpsl.RpslClass;
import org.jspecify.annotations.Nullable;

/// What was found in one block of a file, or in all: how many objects of each kind, and what is wrong. Lines
/// count from the beginning of the block.
final class BlockResult {
    /// Why a paragraph is left out, or what is odd in an object.
    record Fault(int line, String reason, boolean isLeftOut) {}

    private final List<Fault> faults = new ArrayList<>();
    private long quarantined;
    private long warnings;
    int lines;
    int ipv4;
    int ipv6;
    int autnums;
    int entities;
    int domains;
    int others;
    boolean simulated;

    /// The newest day on which an object was changed, as in [RpslLines#changedDay].
    int changedDay;

    /// The names of the sources of objects, upper case.
    final Set<String> sources = new TreeSet<>();

    /// The name of the source of the last object that was counted.
    private byte[] lastSource = new byte[0];

    /// The source of the first object that has one, null when none has.
    @Nullable
    String source;

    /// Counts an object that is given on.
    void count(RpslLines object) {
        RpslClass rpslClass = object.rpslClass();
        if (rpslClass == null) {
            others++;
        } else {
            switch (rpslClass) {
                case INETNUM -> ipv4++;
                case INET6NUM -> ipv6++;
                case AUT_NUM, AS_BLOCK -> autnums++;
                case PERSON, ROLE, ORGANISATION, MNTNER, IRT -> entities++;
                case DOMAIN -> domains++;
                case AS_SET,
                        ROUTE,
                        ROUTE6,
                        ROUTE_SET,
                        INET_RTR,
                        FILTER_SET,
                        PEERING_SET,
                        RTR_SET,
                        KEY_CERT,
                        POETIC_FORM,
                        POEM -> others++;
            }
        }
        changedDay = Math.max(changedDay, object.changedDay());
        int from = object.sourceStart();
        int to = object.sourceEnd();
        if (from < to && !Arrays.equals(object.bytes(), from, to, lastSource, 0, lastSource.length)) {
            lastSource = Arrays.copyOfRange(object.bytes(), from, to);
            sources.add(new String(lastSource, StandardCharsets.UTF_8).toUpperCase(Locale.ROOT));
        }
        if (source == null) {
            source = SourceToken.of(object.bytes(), from, to);
        }
    }

    /// Notes a paragraph that is left out.
    void quarantine(int line, String reason) {
        quarantined++;
        note(line, reason, true);
    }

    /// Notes something odd in an object.
    void warn(int line, String reason) {
        warnings++;
        note(line, reason, false);
    }

    private void note(int line, String reason, boolean isLeftOut) {
        if (faults.size() < Exports.MAX_PROBLEMS) {
            faults.add(new Fault(line, reason, isLeftOut));
        }
    }

    /// How many objects were given on.
    long good() {
        return (long) ipv4 + ipv6 + autnums + entities + domains + others;
    }

    /// Adds what was found in the next block.
    ///
    /// @param problems where its problems go
    void add(BlockResult block, FileProblems problems) {
        long listed = 0;
        for (Fault fault : block.faults) {
            if (fault.isLeftOut) {
                problems.quarantine((long) lines + fault.line, fault.reason);
                listed++;
            } else {
                problems.warn((long) lines + fault.line, fault.reason);
            }
        }
        problems.addUnlisted(block.quarantined - listed, block.warnings - (block.faults.size() - listed));
        lines += block.lines;
        ipv4 += block.ipv4;
        ipv6 += block.ipv6;
        autnums += block.autnums;
        entities += block.entities;
        domains += block.domains;
        others += block.others;
        simulated |= block.simulated;
        changedDay = Math.max(changedDay, block.changedDay);
        sources.addAll(block.sources);
        if (source == null) {
            source = block.source;
        }
    }
}
