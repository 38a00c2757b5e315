package org.cadastre.grant;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadastre.file.FileProblem;
import org.cadastre.file.Reading;
import org.cadastre.file.TextFile;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberRange;

/// Reads the grants from IANA's files that the operator gives. They replace those that the server brings along of the
/// same numbers: IPv4, IPv6, AS numbers of 16 bits, or those above; other numbers stay as they are brought along.
public final class GrantFiles {
    private static final int LAST_OF_16_BITS = 0xFFFF;

    private GrantFiles() {}

    /// Reads the files; without any, the grants are the built-in ones. Of grants of the same range the first counts.
    public static Grants read(Collection<Path> paths) {
        if (paths.isEmpty()) {
            return Grants.builtIn();
        }
        Map<NumberRange, Grant> given = new LinkedHashMap<>();
        List<String> sources = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        List<FileProblem> problems = new ArrayList<>();
        for (Path path : paths) {
            Reading<List<Grant>> reading = TextFile.read(path).then(GrantReader::read);
            problems.addAll(reading.problems());
            if (reading instanceof Reading.Read<List<Grant>> read) {
                read.value().forEach(grant -> given.putIfAbsent(grant.range(), grant));
                sources.add(read.input().name());
                digests.add(read.input().sha256());
            }
        }
        Set<Space> replaced = given.keySet().stream().map(Space::of).collect(Collectors.toSet());
        Grants builtIn = Grants.builtIn();
        List<Grant> all = new ArrayList<>(builtIn.all());
        all.removeIf(grant -> replaced.contains(Space.of(grant.range())));
        if (!all.isEmpty()) {
            sources.addAll(builtIn.sources());
        }
        all.addAll(given.values());
        return new Grants(all, sources, digests, problems);
    }

    /// The numbers that one of IANA's registries is about.
    private enum Space {
        IPV4,
        IPV6,
        AUTNUM_16,
        AUTNUM_32;

        static Space of(NumberRange range) {
            return switch (range) {
                case Ipv4Range ipv4 -> IPV4;
                case Ipv6Range ipv6 -> IPV6;
                case AsNumberRange autnums -> autnums.first().value() <= LAST_OF_16_BITS ? AUTNUM_16 : AUTNUM_32;
            };
        }
    }
}
