package org.cadastre.bootstrap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cadastre.file.FileProblems;
import org.cadastre.number.AsNumberRange;
import org.jspecify.annotations.Nullable;

/// Reads a bootstrap file of RFC 9224 or RFC 8521 from any bytes.
///
/// An entry that is wrong is left out and named. A file is refused when it is too large, no JSON of the right shape, of
/// another version than 1.0, or when more than a tenth of its entries are wrong.
public final class BootstrapReader {
    /// The most bytes that a file may have.
    public static final int MAX_BYTES = 8 << 20;

    private final BootstrapKind kind;
    private final FileProblems problems;
    private final Set<BootstrapEntry> seen = new HashSet<>();
    private final TreeMap<Long, AsNumberRange> autnums = new TreeMap<>();
    private int good;
    private int bad;

    private BootstrapReader(BootstrapKind kind, FileProblems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    /// Reads a file.
    ///
    /// @param name path or URL, for problems
    /// @param kind which file it is, or null to tell it from its first entry
    public static BootstrapReading read(String name, byte[] bytes, @Nullable BootstrapKind kind) {
        FileProblems problems = new FileProblems(name);
        BootstrapFile file = bytes.length > MAX_BYTES ? null : read(bytes, kind, problems);
        if (bytes.length > MAX_BYTES) {
            problems.refuse(0, 0, "is larger than " + (MAX_BYTES >> 20) + " MiB");
        }
        return file == null
                ? new BootstrapReading.Refused(problems.kept())
                : new BootstrapReading.Read(file, problems.kept(), problems.count());
    }

    private static @Nullable BootstrapFile read(byte[] bytes, @Nullable BootstrapKind kind, FileProblems problems) {
        RawFile raw = RawFileReader.read(bytes, problems);
        if (raw == null) {
            return null;
        }
        RawFile.Text version = raw.version();
        if (version == null || !version.text().equals("1.0")) {
            problems.refuse(0, 0, "is not of version \"1.0\"");
            return null;
        }
        BootstrapKind told = kind == null ? kindOf(raw) : kind;
        if (told == null) {
            problems.refuse(0, 0, "it cannot be told which of the five bootstrap files it is");
            return null;
        }
        return new BootstrapReader(told, problems).file(raw);
    }

    /// Which file it is, from the first service; null when there is none or nothing tells it.
    private static @Nullable BootstrapKind kindOf(RawFile raw) {
        if (raw.services().isEmpty()) {
            return null;
        }
        List<List<RawFile.Text>> arrays = raw.services().getFirst().arrays();
        for (BootstrapKind kind : BootstrapKind.values()) {
            List<RawFile.Text> entries = arrays.size() == kind.arrays() ? arrays.get(kind.arrays() - 2) : List.of();
            if (!entries.isEmpty() && EntryReader.read(kind, entries.getFirst().text()) != null) {
                return kind;
            }
        }
        return null;
    }

    private @Nullable BootstrapFile file(RawFile raw) {
        bad = raw.misshapen();
        List<ServedEntries> services = new ArrayList<>();
        for (RawFile.Service service : raw.services()) {
            ServedEntries read = service(service);
            if (read != null) {
                services.add(read);
            }
        }
        if (bad * 10L > good + (long) bad) {
            problems.refuse(0, 0, bad + " of " + (good + bad) + " entries are wrong, which is more than a tenth");
            return null;
        }
        return new BootstrapFile(kind, publication(raw.publication()), services);
    }

    private @Nullable Instant publication(RawFile.@Nullable Text text) {
        if (text == null) {
            problems.warn("has no text \"publication\"");
            return null;
        }
        try {
            return OffsetDateTime.parse(text.text()).toInstant();
        } catch (DateTimeException e) {
            problems.warn(
                    text.line(), text.column(), FileProblems.excerpt(text.text()) + " is no time as RFC 3339 has it");
            return null;
        }
    }

    private @Nullable ServedEntries service(RawFile.Service service) {
        int arrays = service.arrays().size();
        if (arrays != kind.arrays()) {
            bad++;
            problems.quarantine(
                    service.line(),
                    service.column(),
                    "a service has " + arrays + " arrays; in " + kind.fileName() + " it has " + kind.arrays());
            return null;
        }
        List<RawFile.Text> texts = service.arrays().get(arrays - 2);
        List<String> urls = urls(service.arrays().get(arrays - 1));
        if (urls.isEmpty()) {
            bad += texts.size();
            problems.quarantine(service.line(), service.column(), "a service has no URL that can be used");
            return null;
        }
        List<BootstrapEntry> entries = entries(texts);
        return entries.isEmpty() ? null : ServedEntries.of(entries, urls);
    }

    private List<BootstrapEntry> entries(List<RawFile.Text> texts) {
        List<BootstrapEntry> entries = new ArrayList<>();
        for (RawFile.Text text : texts) {
            BootstrapEntry entry = EntryReader.read(kind, text.text());
            if (entry == null) {
                bad++;
                note(text, "is not " + kind.entry());
            } else if (!seen.add(entry)) {
                note(text, "is given a second time");
            } else if (isFree(entry, text)) {
                good++;
                entries.add(entry);
            }
        }
        return entries;
    }

    /// Whether no range of AS numbers before it overlaps it (RFC 9224 §5.3).
    private boolean isFree(BootstrapEntry entry, RawFile.Text text) {
        if (!(entry instanceof BootstrapEntry.Autnums(AsNumberRange range))) {
            return true;
        }
        Map.Entry<Long, AsNumberRange> before = autnums.floorEntry(range.last().value());
        if (before != null && before.getValue().last().value() >= range.first().value()) {
            bad++;
            note(text, "overlaps " + before.getValue());
            return false;
        }
        autnums.put(range.first().value(), range);
        return true;
    }

    /// The URLs that can be used, those with https first (RFC 9224 §3).
    private List<String> urls(List<RawFile.Text> texts) {
        List<String> urls = new ArrayList<>();
        int secure = 0;
        for (RawFile.Text text : texts) {
            String url = BaseUrl.read(text.text());
            if (url == null) {
                note(text, "is no absolute http or https URL without query");
            } else if (BaseUrl.isSecure(url)) {
                urls.add(secure++, url);
            } else {
                urls.add(url);
            }
            if (url != null && !text.text().endsWith("/")) {
                problems.warn(
                        text.line(),
                        text.column(),
                        FileProblems.excerpt(text.text()) + " does not end with a slash; one is put there");
            }
        }
        return urls;
    }

    private void note(RawFile.Text text, String reason) {
        problems.quarantine(text.line(), text.column(), FileProblems.excerpt(text.text()) + " " + reason);
    }
}
