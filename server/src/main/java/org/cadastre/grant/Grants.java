package org.cadastre.grant;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.file.FileProblem;
import org.cadastre.number.NumberRange;

/// The grants of IANA to the regional registries, and where they are known from. Immutable.
///
/// @param all the grants
/// @param sources the files of IANA that they were taken from, to be named beside figures; those of the built-in ones
/// each with its date
/// @param digests SHA-256 of the files that the operator gave; empty for the built-in grants
/// @param problems what is wrong with these files
public record Grants(List<Grant> all, List<String> sources, List<String> digests, List<FileProblem> problems) {
    /// No grants.
    public static final Grants NONE = new Grants(List.of(), List.of());

    private static final String RESOURCE = "grants.tsv";
    private static final String SOURCE = "# source: ";

    public Grants {
        all = List.copyOf(all);
        sources = List.copyOf(sources);
        digests = List.copyOf(digests);
        problems = List.copyOf(problems);
    }

    /// Grants that come from no file of the operator's.
    public Grants(List<Grant> all, List<String> sources) {
        this(all, sources, List.of(), List.of());
    }

    /// The grants as the server brings them along.
    public static Grants builtIn() {
        InputStream stream = Grants.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw new IllegalStateException("there is no resource " + RESOURCE);
        }
        List<Grant> grants = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(SOURCE)) {
                    sources.add(line.substring(SOURCE.length()));
                } else if (!line.startsWith("#")) {
                    grants.add(grant(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + RESOURCE + " cannot be read", e);
        }
        return new Grants(grants, sources);
    }

    /// The grants to a registry by a day.
    ///
    /// @param registry token of the registry, lower case
    public List<Grant> to(String registry, LocalDate day) {
        return all.stream()
                .filter(grant -> grant.registry().equals(registry) && grant.isGivenBy(day))
                .toList();
    }

    /// Columns: range, registry, day.
    private static Grant grant(String line) {
        String[] columns = line.split("\t", -1);
        NumberRange range = columns.length == 3 ? NumberRange.read(columns[0]) : null;
        if (range == null) {
            throw new IllegalStateException("the resource " + RESOURCE + " holds the line: " + line);
        }
        return new Grant(range, columns[1], columns[2].isEmpty() ? null : LocalDate.parse(columns[2]));
    }
}
