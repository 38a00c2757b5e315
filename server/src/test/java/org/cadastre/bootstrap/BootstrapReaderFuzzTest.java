package org.cadastre.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.regex.Pattern;
import org.cadastre.file.FileProblem;
import org.cadastre.file.FileProblems;

/// Any bytes at all are a bootstrap file or are refused; what is read keeps its promises.
class BootstrapReaderFuzzTest {
    private static final Pattern OF_THE_FILE = Pattern.compile("\".*\"|'.*'");

    @FuzzTest(maxDuration = "60s")
    void readsAnyBytes(byte[] bytes) {
        check(BootstrapReader.read("f", bytes, null));
        for (BootstrapKind kind : BootstrapKind.values()) {
            check(BootstrapReader.read("f", bytes, kind));
        }
    }

    private static void check(BootstrapReading reading) {
        for (FileProblem problem : reading.problems()) {
            assertThat(problem.text()).matches("f[ -~]{1,400}");
            assertThat(OF_THE_FILE.matcher(problem.text()).replaceAll("")).doesNotContain("jackson", "Exception");
        }
        assertThat(reading.problems()).hasSizeLessThanOrEqualTo(FileProblems.MAX_KEPT);
        switch (reading) {
            case BootstrapReading.Refused refused ->
                assertThat(refused.problems()).isNotEmpty();
            case BootstrapReading.Read read -> {
                BootstrapTable table = new BootstrapTable(List.of(read.file()));
                for (ServedEntries service : read.file().services()) {
                    assertThat(service.baseUrls()).isNotEmpty().allMatch(url -> url.endsWith("/"));
                    service.entries()
                            .forEach(entry -> assertThat(answer(table, entry)).isTrue());
                }
            }
        }
    }

    private static boolean answer(BootstrapTable table, BootstrapEntry entry) {
        return switch (entry) {
            case BootstrapEntry.Network network -> table.network(network.range()) != null;
            case BootstrapEntry.Autnums autnums -> table.autnum(autnums.range()) != null;
            case BootstrapEntry.Domain domain ->
                table.name(domain.name()) != null
                        || domain.name().endsWith(".in-addr.arpa")
                        || domain.name().endsWith(".ip6.arpa");
            case BootstrapEntry.Tag tag -> table.tag(tag.tag()) != null;
        };
    }
}
