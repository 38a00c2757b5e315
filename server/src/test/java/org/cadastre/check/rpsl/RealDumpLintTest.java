package org.cadastre.check.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.cadastre.check.ExportCheck;
import org.cadastre.check.SmallFiles;
import org.cadastre.testing.RegistryData;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.XZInputStream;

/// Real dumps: the lint finds in them what [SlowLint] finds.
class RealDumpLintTest {
    private static final String DN42 = "rpsl/dn42-registry-20231022.tar.xz";
    private static final String RIPE_TEST = "rpsl/ripe-TEST.db";

    @Test
    void findsInDn42WhatTheOracleFinds() throws IOException {
        Path archive = RegistryData.file(DN42);
        SlowLint slow = new SlowLint();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!entry.isDirectory() && !entry.getName().matches("data/[^/]*")) {
                    slow.add(new String(tar.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        Map<ProblemKind, List<String>> expected = slow.run();
        DumpReport report = Lint.of(List.of(archive), Integer.MAX_VALUE);
        assertThat(report.sources().stream()
                        .mapToInt(DumpReport.Source::objects)
                        .sum())
                .isEqualTo(19_824)
                .isEqualTo(slow.items().size());
        RandomDumpTest.assertSame(report, expected);
        assertThat(report.count(ProblemKind.ODDITY)).isEqualTo(1);
        assertThat(report.count(ProblemKind.SYNTAX)).isZero();
    }

    @Test
    void sumsUpTheFilesOfOneObject() {
        ExportCheck check = ExportCheck.of(ExportCheck.Task.of(List.of(RegistryData.file(DN42)), 1L << 30));
        assertThat(check.files()).isEmpty();
        assertThat(check.leftOut()).hasSize(2);
        assertThat(check.smallFiles()).singleElement().satisfies(files -> {
            assertThat(files.files()).isEqualTo(19_824);
            assertThat(files.objects()).isEqualTo(19_824);
        });
        assertThat(check.smallFiles()).extracting(SmallFiles::bad).containsExactly(0);
        assertThat(check.verdict()).isEqualTo(ExportCheck.Verdict.CLEAN);
    }

    @Test
    void findsInTheFixtureWhatTheOracleFinds() throws IOException {
        Path file = RegistryData.file(RIPE_TEST);
        SlowLint slow = new SlowLint().add(Files.readString(file, StandardCharsets.ISO_8859_1));
        Map<ProblemKind, List<String>> expected = slow.run();
        DumpReport report = Lint.of(List.of(file), Integer.MAX_VALUE);
        assertThat(slow.items()).hasSize(220);
        RandomDumpTest.assertSame(report, expected);
        assertThat(report.count(ProblemKind.MISSING_ATTRIBUTE)).isEqualTo(30);
        assertThat(report.count(ProblemKind.UNKNOWN_ATTRIBUTE)).isEqualTo(38);
        assertThat(report.count(ProblemKind.PARENT_STATUS)).isEqualTo(2);
    }
}
