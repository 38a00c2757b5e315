package org.cadastre.export.rdap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cadastre.export.FileFacts;
import org.cadastre.export.FileProblems;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RowSink;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.jspecify.annotations.Nullable;

/// Reads one file of objects. A bad object is left out and named; whether the file as a whole is good enough
/// to be served, [LoadGate] says at the end.
///
/// Whose file it is, its metadata says, or else the first object tag (RFC 8521) of its handles; until one is
/// found, a few objects are held back.
final class RdapReader<S extends RowSink> {
    private static final int MOST_HELD = 256;
    private static final List<String> RESULTS = List.of(
            "ipSearchResults",
            "autnumSearchResults",
            "domainSearchResults",
            "entitySearchResults",
            "nameserverSearchResults");

    private final String name;
    private final JsonTexts texts;
    private final S sink;
    private final FileProblems problems;
    private final Oddities oddities;
    private final List<Held> held = new ArrayList<>();
    private Metadata metadata = Metadata.NONE;
    private @Nullable String registry;
    private List<String> declared = List.of();
    private Extensions extensions = Extensions.REGISTERED;
    private boolean begun;
    private long cutLine;
    private long classed;
    private int ipv4;
    private int ipv6;
    private int autnums;
    private int entities;
    private int domains;
    private int nameservers;

    /// An object that is not yet read, with the extensions declared for it.
    private record Held(Json.Members object, List<String> conformance) {}

    RdapReader(String name, InputStream content, S sink) {
        this.name = name;
        this.texts = new JsonTexts(content);
        this.sink = sink;
        this.problems = new FileProblems(name);
        this.oddities = new Oddities(problems);
    }

    /// Reads the file to its end.
    ReadFile<S> read() throws IOException {
        while (texts.next()) {
            readText();
        }
        release();
        oddities.finish();
        new LoadGate(problems, metadata.promised(), good(), classed)
                .check(cutLine, texts.isArrayOpen() ? texts.line() : 0);
        boolean refused = problems.isRefused();
        return new ReadFile<>(name, facts(), refused ? null : sink, problems.listed(), problems.count());
    }

    private void readText() {
        long line = texts.start();
        switch (texts.kind()) {
            case OBJECT -> {
                switch (JsonParsing.parse(texts.text(), texts.length(), line)) {
                    case JsonParsing.Parsed(Json.Members object) -> take(object);
                    case JsonParsing.Faulty(long at, String reason) -> problems.quarantine(at, reason);
                }
            }
            case CUT -> cutLine = line;
            case UNENDED -> problems.quarantine(line, "The object that begins here has no end.");
            case TOO_LONG -> problems.quarantine(line, "The object is longer than " + JsonTexts.MAX_TEXT + " bytes.");
            case STRAY -> problems.quarantine(line, "It is no JSON object: " + strayText() + '.');
        }
        begun = true;
    }

    private String strayText() {
        return Quoted.of(new String(texts.text(), 0, texts.length(), StandardCharsets.ISO_8859_1));
    }

    private void take(Json.Members object) {
        if (!begun && Metadata.isOne(object)) {
            metadata = Metadata.read(object, problems);
            registry = metadata.registry();
            extensions = Extensions.REGISTERED.with(metadata.conformance());
            return;
        }
        List<String> conformance = Metadata.conformance(object);
        boolean isResult = false;
        if (!object.has("objectClassName")) {
            for (String results : RESULTS) {
                if (object.value(results) instanceof Json.Elements(List<Json> values)) {
                    isResult = true;
                    results(values, conformance, object.line());
                }
            }
        }
        if (!isResult) {
            hold(object, conformance);
        }
    }

    private void results(List<Json> values, List<String> conformance, long line) {
        for (Json value : values) {
            if (value instanceof Json.Members object) {
                hold(object, conformance);
            } else {
                problems.quarantine(line, "A search result is no object.");
            }
        }
    }

    private void hold(Json.Members object, List<String> conformance) {
        if (registry == null && object.value("handle") instanceof Json.Text(String handle)) {
            registry = RegistryToken.ofTag(handle.strip());
        }
        held.add(new Held(object, conformance));
        if (registry != null || held.size() == MOST_HELD) {
            release();
        }
    }

    /// Reads the objects that were held back.
    private void release() {
        if (registry == null && held.size() == MOST_HELD) {
            registry = RegistryToken.UNKNOWN;
        }
        for (Held each : held) {
            read(each.object(), each.conformance());
        }
        held.clear();
    }

    private void read(Json.Members object, List<String> conformance) {
        if (object.has("objectClassName")) {
            classed++;
        }
        if (!conformance.equals(declared)) {
            declared = conformance;
            extensions = Extensions.REGISTERED.with(metadata.conformance()).with(conformance);
        }
        switch (ObjectReader.read(object, new ObjectScope(registry(), extensions, oddities, object.line()))) {
            case ReadObject.Good(RegistryObject good) -> {
                count(good);
                sink.object(good, (int) Math.min(object.line(), Integer.MAX_VALUE));
            }
            case ReadObject.Bad(String reason) -> problems.quarantine(object.line(), reason);
        }
    }

    private void count(RegistryObject object) {
        switch (object) {
            case IpNetwork network -> {
                switch (network.range()) {
                    case Ipv4Range ignored -> ipv4++;
                    case Ipv6Range ignored -> ipv6++;
                }
            }
            case Autnum ignored -> autnums++;
            case Entity ignored -> entities++;
            case Domain ignored -> domains++;
            case Nameserver ignored -> nameservers++;
        }
    }

    private long good() {
        return (long) ipv4 + ipv6 + autnums + entities + domains + nameservers;
    }

    private String registry() {
        return registry == null ? RegistryToken.UNKNOWN : registry;
    }

    private FileFacts facts() {
        return new FileFacts(
                registry(),
                metadata.version(),
                metadata.serial(),
                metadata.date(),
                false,
                false,
                false,
                Math.max(0, metadata.promised()),
                ipv4,
                ipv6,
                autnums,
                entities,
                domains,
                nameservers,
                0,
                (int) Math.min(problems.quarantined(), Integer.MAX_VALUE),
                texts.bytes(),
                texts.sha256Hex(),
                Set.of(),
                List.of());
    }
}
