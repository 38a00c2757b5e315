package org.cadastre.simulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// The simulated world of country registries: what a registry of registries would publish, in documentation space
/// only (3fff::/20, 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24, AS64496-AS64511, AS65536-AS65551).
///
/// Each of the 249 countries has a /28 kept for it; three in ten have allocated some of theirs. Nobody in it is
/// real. A world is a function of its seed: nothing comes from the clock, and the same seed gives the same bytes.
public final class SimulatedWorld {
    /// The name of the file that holds a world.
    public static final String FILE_NAME = "delegated-simulated-extended";
    /// The seed of the world that is served when no export is given.
    public static final long DEFAULT_SEED = 1;

    private static final List<String> POOLS = List.of(
            "AS64496-AS64511", "AS65536-AS65551", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "3fff::/20");

    private final List<WorldRow> rows;

    /// Makes the world of this seed.
    public SimulatedWorld(long seed) {
        Random random = new Random(seed);
        Registrations registrations = new Registrations(random);
        CountryBlocks countries = new CountryBlocks(random, registrations);
        SmallPools pools = new SmallPools(random, registrations, countries.allocations());
        rows = Stream.concat(countries.rows().stream(), pools.rows().stream())
                .sorted(WorldRow.ORDER)
                .toList();
    }

    /// The bytes of the statistics file: ASCII, lines ended by LF, the first of them `# world: simulated`, then
    /// `# pool:` with each range that its rows account for.
    public byte[] statisticsFile() {
        return StatisticsText.of(POOLS, rows).getBytes(StandardCharsets.US_ASCII);
    }

    /// Writes the statistics file as [#FILE_NAME]. The folder is made when it is missing; a file that is there is
    /// replaced in one step, so that a reader sees the old bytes or the new ones.
    ///
    /// @return the path of the file
    /// @throws IOException when the folder or the file cannot be written; nothing is left half written
    public Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(FILE_NAME);
        Path unfinished =
                folder.resolve("." + FILE_NAME + "." + ProcessHandle.current().pid());
        try {
            Files.write(unfinished, statisticsFile());
            return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
