package org.cadastre.check.rpsl;

import org.cadastre.export.RowFacts;
import org.cadastre.export.RowSink;
import org.cadastre.export.RpslLines.Numbers;
import org.cadastre.export.RpslPart;
import org.cadastre.registry.RegistryObject;
import org.cadastre.snapshot.RowBatch;

/// Where the contents of one file of a check go: RPSL objects to the lint of dumps, all else to the rows that are
/// checked as a snapshot would have them.
public final class DumpSink implements RowSink {
    private final DumpLoad load;
    private final RowBatch rows;
    private final RegistrySpace statistics = new RegistrySpace();
    private String file = "";

    DumpSink(DumpLoad load, RowBatch rows) {
        this.load = load;
        this.rows = rows;
    }

    /// All but RPSL objects.
    public RowBatch rows() {
        return rows;
    }

    /// The ranges of a statistics file.
    RegistrySpace statistics() {
        return statistics;
    }

    @Override
    public void ipv4(int first, int last, RowFacts facts) {
        statistics.add(
                facts.registry(), Numbers.IPV4, 0, Integer.toUnsignedLong(first), 0, Integer.toUnsignedLong(last));
        rows.ipv4(first, last, facts);
    }

    @Override
    public void ipv6(long firstHigh, long firstLow, long lastHigh, long lastLow, RowFacts facts) {
        statistics.add(facts.registry(), Numbers.IPV6, firstHigh, firstLow, lastHigh, lastLow);
        rows.ipv6(firstHigh, firstLow, lastHigh, lastLow, facts);
    }

    @Override
    public void autnum(int first, int last, RowFacts facts) {
        statistics.add(
                facts.registry(), Numbers.AUTNUM, 0, Integer.toUnsignedLong(first), 0, Integer.toUnsignedLong(last));
        rows.autnum(first, last, facts);
    }

    @Override
    public void object(RegistryObject object, int line) {
        rows.object(object, line);
    }

    @Override
    public void dump(String name) {
        file = name;
        load.file(name);
    }

    @Override
    public RpslPart rpsl(int lane) {
        return load.part(lane, file);
    }
}
