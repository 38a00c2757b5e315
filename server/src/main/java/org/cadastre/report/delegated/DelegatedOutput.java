package org.cadastre.report.delegated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cadastre.export.delegated.DelegatedWriter;
import org.cadastre.export.delegated.DelegatedWriter.Head;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.snapshot.Holders;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotSource;
import org.cadastre.snapshot.SnapshotSource.Content;
import org.cadastre.snapshot.SpaceRows;
import org.jspecify.annotations.Nullable;

/// The statistics file of one registry, of a snapshot's rows: those that came from statistics files, with their opaque
/// ids. Objects are in no such file: nothing says how the rest of their registry's space is divided, and their handles
/// are not for it.
public final class DelegatedOutput {
    private static final String IANA = "iana";
    private static final List<NumberKind> ORDER = List.of(NumberKind.AUTNUM, NumberKind.IPV4, NumberKind.IPV6);

    private final Snapshot snapshot;
    private final Head head;

    private DelegatedOutput(Snapshot snapshot, Head head) {
        this.snapshot = snapshot;
        this.head = head;
    }

    /// The files of all registries that statistics rows are of, in the order of their tokens.
    public static List<DelegatedOutput> of(Snapshot snapshot) {
        boolean hasIana = source(snapshot, IANA) != null;
        SortedSet<String> registries = new TreeSet<>();
        for (NumberKind kind : ORDER) {
            SpaceRows rows = snapshot.rows(kind);
            for (int row = 0; row < rows.count(); row++) {
                if (rows.isPublished(row)) {
                    registries.add(rows.registry(rows.word(row)));
                }
            }
        }
        snapshot.facts().sources().stream()
                .filter(source -> source.content() != Content.OBJECTS)
                .forEach(source -> registries.add(source.registry()));
        List<DelegatedOutput> all = new ArrayList<>();
        for (String registry : registries) {
            if (hasIana || !registry.equals(IANA)) {
                all.add(new DelegatedOutput(snapshot, head(snapshot, registry)));
            }
        }
        return all;
    }

    private static Head head(Snapshot snapshot, String registry) {
        SnapshotSource source = source(snapshot, registry);
        LocalDate end = source == null ? null : source.endDate();
        LocalDate day = end == null ? LocalDate.ofInstant(snapshot.facts().produced(), ZoneOffset.UTC) : end;
        long[] lines = new long[NumberKind.values().length];
        int oldest = 0;
        List<NumberRange> pools = new ArrayList<>();
        for (NumberKind kind : NumberKind.values()) {
            SpaceRows rows = snapshot.rows(kind);
            for (int row = 0; row < rows.count(); row++) {
                if (isOf(rows, row, registry)) {
                    lines[kind.ordinal()] += lines(rows, row);
                    int date = rows.registered(row);
                    oldest = date != 0 && (oldest == 0 || date < oldest) ? date : oldest;
                } else if (isNamedPool(rows, row, registry)) {
                    pools.add(rows.range(row));
                }
            }
        }
        return new Head(
                registry,
                day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth(),
                oldest,
                isExtended(snapshot, source),
                snapshot.facts().simulated(),
                pools,
                lines[NumberKind.AUTNUM.ordinal()],
                lines[NumberKind.IPV4.ordinal()],
                lines[NumberKind.IPV6.ordinal()]);
    }

    /// A registry without a file of its own has its rows in one of another.
    private static boolean isExtended(Snapshot snapshot, @Nullable SnapshotSource source) {
        return source == null
                ? snapshot.facts().sources().stream().anyMatch(each -> each.content() == Content.EXTENDED_STATISTICS)
                : source.content() == Content.EXTENDED_STATISTICS;
    }

    private static @Nullable SnapshotSource source(Snapshot snapshot, String registry) {
        return snapshot.facts().sources().stream()
                .filter(source -> source.content() != Content.OBJECTS)
                .filter(source -> source.registry().equals(registry))
                .min(Comparator.comparing(SnapshotSource::sha256))
                .orElse(null);
    }

    /// Whether a row stands in the file of a registry: of IANA's rows those that are pools of others too.
    private static boolean isOf(SpaceRows rows, int row, String registry) {
        boolean isRow = rows.isPublished(row) || isPool(rows, row) && registry.equals(IANA);
        return isRow && rows.registry(rows.word(row)).equals(registry);
    }

    /// Whether a row is a pool that the file of a registry names in a comment.
    private static boolean isNamedPool(SpaceRows rows, int row, String registry) {
        return isPool(rows, row)
                && !registry.equals(IANA)
                && rows.registry(rows.word(row)).equals(registry);
    }

    private static boolean isPool(SpaceRows rows, int row) {
        return !rows.poolOf(row).isEmpty();
    }

    private static int lines(SpaceRows rows, int row) {
        return rows.kind() == NumberKind.IPV6
                ? DelegatedWriter.ipv6Lines(
                        rows.firstHigh(row), rows.firstLow(row), rows.lastHigh(row), rows.lastLow(row))
                : 1;
    }

    /// The token of the registry.
    public String registry() {
        return head.registry();
    }

    /// The name of the file.
    public String fileName() {
        return head.fileName();
    }

    /// Whether the file has holders and what nobody holds; else it is plain, as what it was made of.
    public boolean isExtended() {
        return head.extended();
    }

    /// The bytes of the file.
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Writes the file into a folder, which is made when it is missing. A file of the same name is replaced in
    /// one step, so that a reader sees the old bytes or the new ones.
    ///
    /// @return the path of the file
    /// @throws IOException when the folder or the file cannot be written; nothing is left half written
    public Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path unfinished =
                folder.resolve("." + fileName() + "." + ProcessHandle.current().pid());
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                write(out);
            }
            return Files.move(unfinished, folder.resolve(fileName()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void write(OutputStream out) throws IOException {
        DelegatedWriter writer = new DelegatedWriter(out, head);
        Holders holders = snapshot.holders();
        for (NumberKind kind : ORDER) {
            SpaceRows rows = snapshot.rows(kind);
            for (int row = 0; row < rows.count(); row++) {
                if (isOf(rows, row, head.registry())) {
                    int holder = rows.holder(row);
                    write(writer, rows, row, holder == Holders.NONE ? "" : holders.handleText(holder));
                }
            }
        }
        writer.end();
    }

    private static void write(DelegatedWriter writer, SpaceRows rows, int row, String holder) throws IOException {
        int country = rows.country(row);
        int date = rows.registered(row);
        String status = rows.status(rows.word(row));
        int first = (int) rows.firstLow(row);
        int last = (int) rows.lastLow(row);
        switch (rows.kind()) {
            case AUTNUM -> writer.autnum(first, last, country, date, status, holder);
            case IPV4 -> writer.ipv4(first, last, country, date, status, holder);
            case IPV6 ->
                writer.ipv6(
                        rows.firstHigh(row),
                        rows.firstLow(row),
                        rows.lastHigh(row),
                        rows.lastLow(row),
                        country,
                        date,
                        status,
                        holder);
        }
    }
}
