package org.cadastre.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Role;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.SyntheticDump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an entity holds, against a look at every network and autnum.
class RegistrantsTest {
    private static final int ALL = 1_000_000;

    @Test
    void findsWhatNamesTheEntityAsItsRegistrant(@TempDir Path folder) throws IOException {
        Snapshot snapshot = synthetic(folder, 5_000);
        Map<String, Set<Integer>> networks = new TreeMap<>();
        for (int id = 0; id < snapshot.ipv4().size() + snapshot.ipv6().size(); id++) {
            note(networks, snapshot.network(id).details(), id);
        }
        Map<String, Set<Integer>> autnums = new TreeMap<>();
        for (int row = 0; row < snapshot.autnums().size(); row++) {
            note(autnums, snapshot.autnum(row).details(), row);
        }
        assertThat(networks).hasSizeGreaterThan(20);
        assertThat(autnums).hasSizeGreaterThan(10);
        Registrants registrants = snapshot.directory().registrants();
        networks.forEach((handle, ids) -> {
            Set<Integer> found = new TreeSet<>();
            assertThat(registrants.networks(handle, ALL, found::add)).isTrue();
            assertThat(found).as(handle).isEqualTo(ids);
        });
        autnums.forEach((handle, rows) -> {
            Set<Integer> found = new TreeSet<>();
            assertThat(registrants.autnums(handle, ALL, found::add)).isTrue();
            assertThat(found).as(handle).isEqualTo(rows);
        });
    }

    @Test
    void looksAtNoMoreReferencesThanItMay(@TempDir Path folder) throws IOException {
        Registrants registrants = synthetic(folder, 5_000).directory().registrants();
        Set<Integer> found = new TreeSet<>();
        assertThat(registrants.networks("M1-MNT", 3, found::add)).isFalse();
        assertThat(found).hasSizeLessThanOrEqualTo(3);
        assertThat(registrants.networks("NOBODY-MNT", 3, found::add)).isTrue();
    }

    private static void note(Map<String, Set<Integer>> holders, Details details, int id) {
        for (Entity entity : details.entities()) {
            if (entity.roles().contains(Role.REGISTRANT)) {
                holders.computeIfAbsent(entity.handle().toLowerCase(Locale.ROOT), handle -> new TreeSet<>())
                        .add(id);
            }
        }
    }

    private static Snapshot synthetic(Path folder, int objects) throws IOException {
        Path dump = folder.resolve("dump");
        try (OutputStream to = Files.newOutputStream(dump)) {
            SyntheticDump.write(7, objects, to);
        }
        return Snapshots.load(List.of(dump));
    }
}
