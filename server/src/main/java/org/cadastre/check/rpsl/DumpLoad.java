package org.cadastre.check.rpsl;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.ExportProblem.Severity;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RpslPart;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslKeySink;
import org.cadastre.snapshot.RowBatch;
import org.cadastre.snapshot.rpsl.CodedTexts;
import org.cadastre.snapshot.rpsl.IndexedRpslDatabase;
import org.cadastre.snapshot.rpsl.RpslIndexBuilder;
import org.jspecify.annotations.Nullable;

/// The RPSL objects of all files of one check, as they are read. One thread, but for the parts that it gives.
public final class DumpLoad {
    private final int limit;
    private final CodedTexts.Builder texts = new CodedTexts.Builder();
    private final RpslIndexBuilder indexes = new RpslIndexBuilder();
    private final Sources sources = new Sources();
    private final Places places = new Places();
    private final Findings findings;
    private final RegistrySpace statistics = new RegistrySpace();
    private final Map<Integer, Map<RpslClass, RangeColumns>> ranges = new HashMap<>();
    private final List<ObjectCheck> lanes = new ArrayList<>();
    private final Set<String> files = new TreeSet<>();
    private @Nullable RpslKeySink lastKeys;
    private int lastLane;
    private int open;

    /// @param limit the most problems of a kind that are listed
    public DumpLoad(int limit) {
        this.limit = limit;
        findings = new Findings(limit);
    }

    /// A sink for the next file.
    ///
    /// @param rows where its rows go when it is no dump
    public DumpSink sink(RowBatch rows) {
        return new DumpSink(this, rows);
    }

    /// Whether a file was read that is a dump of RPSL objects.
    public boolean isDump(String file) {
        return files.contains(file);
    }

    /// Adds a file that was read: what the reader says of a dump, or what a statistics file that is not refused
    /// says its registry has.
    public void add(ReadFile<DumpSink> file) {
        DumpSink sink = file.rows();
        if (sink != null) {
            statistics.addAll(sink.statistics());
        }
        if (isDump(file.name())) {
            addProblems(file);
        }
    }

    private void addProblems(ReadFile<DumpSink> file) {
        long left = file.facts() == null ? 0 : file.facts().quarantined();
        long listed = file.problems().size();
        long others = file.problemCount() - left;
        for (ExportProblem problem : file.problems()) {
            ProblemKind kind = switch (problem.severity()) {
                case REFUSED -> ProblemKind.REFUSED;
                case QUARANTINED -> ProblemKind.SYNTAX;
                case WARNING -> ProblemKind.ODDITY;
            };
            left -= problem.severity() == Severity.QUARANTINED ? 1 : 0;
            others -= problem.severity() == Severity.QUARANTINED ? 0 : 1;
            if (findings.count(kind)) {
                findings.keep(new DumpProblem(problem.file(), problem.line(), kind, "", "", problem.reason()));
            }
        }
        if (listed < file.problemCount()) {
            findings.count(ProblemKind.SYNTAX, left);
            findings.count(ProblemKind.ODDITY, others);
        }
    }

    /// Looks at all objects together. The load is of no use afterwards.
    public DumpReport check(SpecialNumbers special) {
        IndexedRpslDatabase database = new IndexedRpslDatabase(texts.build(), indexes.build());
        Map<Integer, Map<RpslClass, RangeTable>> tables = new HashMap<>();
        ranges.forEach((source, classes) -> {
            Map<RpslClass, RangeTable> built = new EnumMap<>(RpslClass.class);
            classes.forEach((rpslClass, columns) -> built.put(
                    rpslClass,
                    new RangeTable(columns, rpslClass == RpslClass.INET6NUM || rpslClass == RpslClass.ROUTE6)));
            tables.put(source, built);
        });
        ranges.clear();
        Dump dump = new Dump(database, sources, places, tables, findings);
        new KeyCheck(dump).run();
        new ReferenceCheck(dump).run();
        new RangeCheck(dump, statistics, special).run();
        return DumpReport.of(dump);
    }

    /// A place for the next part of a file.
    RpslPart part(int lane, String file) {
        RpslKeySink keys = lastKeys;
        if (keys == null || open > 0 || lane != lastLane) {
            keys = indexes.part(lane);
            lastKeys = keys;
            lastLane = lane;
        }
        open++;
        while (lanes.size() <= lane) {
            lanes.add(new ObjectCheck());
        }
        return new ObjectPart(this, file, texts.part(lane), keys, lanes.get(lane), new Findings(limit));
    }

    /// Begins a dump.
    void file(String name) {
        files.add(name);
        places.file(name);
    }

    /// Ends the texts of a part.
    ///
    /// @return the id of its first object
    int end(CodedTexts.Part part) {
        return texts.end(part);
    }

    /// Notes that a part is ended.
    void ended() {
        open--;
    }

    RangeColumns ranges(int source, RpslClass rpslClass) {
        return ranges.computeIfAbsent(source, number -> new EnumMap<>(RpslClass.class))
                .computeIfAbsent(rpslClass, network -> new RangeColumns());
    }

    Sources sources() {
        return sources;
    }

    Places places() {
        return places;
    }

    Findings findings() {
        return findings;
    }
}
