package org.cadastre.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.Exports;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotLoaderTest {
    private static final StatisticsFile FIRST =
            StatisticsFile.of("arin", "20260803").row("US|ipv4|192.0.2.0|256|20130607|assigned|B2");
    private static final StatisticsFile SECOND = StatisticsFile.of("arin", "20260804")
            .row("US|ipv4|192.0.2.0|256|20130607|assigned|B2")
            .row("US|asn|64496|1|20130607|assigned|B2");

    @TempDir
    Path folder;

    private final CurrentSnapshot current = new CurrentSnapshot();
    private SnapshotLoader loader;

    @BeforeEach
    void makeLoader() {
        loader = new SnapshotLoader(
                sink -> Exports.read(List.of(folder), 1L << 30, sink), InstantSource.fixed(Snapshots.LOADED), current);
    }

    @Test
    void servesWhatItLoads() throws IOException {
        write(FIRST);
        assertThat(loader.last()).isNull();
        assertThat(loader.load(LoadSettings.PLAIN))
                .isInstanceOf(LoadOutcome.Published.class)
                .isEqualTo(loader.last());
        assertThat(facts().objects()).isEqualTo(1);
        assertThat(facts().loaded()).isEqualTo(Snapshots.LOADED);
    }

    @Test
    void doesNothingWhenTheBytesAreTheSame() throws IOException {
        write(FIRST);
        loader.load(LoadSettings.PLAIN);
        Snapshot before = current.get();
        Files.move(folder.resolve("export"), folder.resolve("renamed"));
        assertThat(loader.load(LoadSettings.PLAIN)).isInstanceOf(LoadOutcome.Unchanged.class);
        assertThat(current.get()).isSameAs(before);
    }

    @Test
    void keepsWhatItServesWhenTheNewExportIsRefusedAndLoadsTheNextOne() throws IOException {
        write(FIRST);
        loader.load(LoadSettings.PLAIN);
        Snapshot before = current.get();
        String whole = SECOND.toString();
        Files.writeString(folder.resolve("export"), whole.substring(0, whole.length() - 5));
        assertThat(loader.load(LoadSettings.PLAIN))
                .isInstanceOfSatisfying(
                        LoadOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .first()
                                .extracting(ExportProblem::severity)
                                .isEqualTo(ExportProblem.Severity.REFUSED));
        assertThat(current.get()).isSameAs(before);
        write(SECOND);
        assertThat(loader.load(LoadSettings.PLAIN)).isInstanceOf(LoadOutcome.Published.class);
        assertThat(facts().objects()).isEqualTo(2);
    }

    @Test
    void refusesAnEmptyFolderAndAMissingOne() throws IOException {
        assertThat(loader.load(LoadSettings.PLAIN)).isInstanceOf(LoadOutcome.Refused.class);
        Files.delete(folder);
        assertThat(loader.load(LoadSettings.PLAIN)).isInstanceOf(LoadOutcome.Refused.class);
        assertThat(current.get()).isNull();
        Files.createDirectory(folder);
    }

    @Test
    void servesAtAReloadWhatNobodyHasToWaitFor() throws IOException {
        Files.writeString(folder.resolve("export"), "domain: 2.0.192.in-addr.arpa\nsource: EX\n");
        loader.load(LoadSettings.PLAIN);
        Files.writeString(folder.resolve("export"), """
                domain: 2.0.192.in-addr.arpa
                source: EX

                gadget: GADGET-1
                source: EX
                """);
        loader.load(LoadSettings.PLAIN);
        Snapshot served = Objects.requireNonNull(current.get());
        assertThat(served.isPrepared()).isTrue();
        assertThat(served.otherClasses()).containsExactly("gadget");
    }

    @Test
    void knowsAllSourcesOfADumpAndItsNewestChange() throws IOException {
        Files.writeString(folder.resolve("export"), """
                aut-num: AS64500
                last-modified: 2026-01-02T03:04:05Z
                source: EX

                aut-num: AS64501
                last-modified: 2025-12-31T23:59:59Z
                source: ex_two # Filtered

                route: 192.0.2.0/24
                origin: AS64501
                last-modified: some day
                source: OTHER
                """);
        Files.writeString(folder.resolve("future"), "person: Anna\nlast-modified: 9999-01-01T00:00:00Z\nsource: EX\n");
        loader.load(LoadSettings.PLAIN);
        assertThat(facts().sourceNames()).containsExactly("EX", "EX_TWO", "OTHER");
        assertThat(facts().produced()).isEqualTo(Instant.parse("2026-01-02T00:00:00Z"));
    }

    private void write(StatisticsFile file) throws IOException {
        Files.writeString(folder.resolve("export"), file.toString());
    }

    private SnapshotFacts facts() {
        return Objects.requireNonNull(current.get()).facts();
    }
}
