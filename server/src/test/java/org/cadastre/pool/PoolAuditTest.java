package org.cadastre.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadastre.export.ExportProblem;
import org.cadastre.number.NumberKind;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.Snapshots;
import org.junit.jupiter.api.Test;

/// What breaks the account of a pool, and what does not.
class PoolAuditTest {
    @Test
    void aGapOfIpv6IsAHole() {
        assertThat(audit("2001:db8::|33|20200101|allocated|A", "2001:db8:c000::|34||available|"))
                .containsExactly("HOLE 2001:db8:8000::/34");
    }

    @Test
    void aPoolThatIsCoveredOnceHasNothing() {
        assertThat(audit("2001:db8::|33|20200101|allocated|A", "2001:db8:8000::|33||available|"))
                .isEmpty();
    }

    @Test
    void aRowInAnAllocationIsNesting() {
        assertThat(audit("2001:db8::|32|20200101|allocated|A", "2001:db8::|48|20200101|assigned|B"))
                .isEmpty();
    }

    @Test
    void aRowInAFreeOneHasTwoStates() {
        assertThat(audit("2001:db8::|32||available|", "2001:db8::|48|20200101|assigned|B"))
                .containsExactly("OVERLAP 2001:db8::/48");
    }

    @Test
    void aRowOutsideOfThePoolsIsOverclaimed() {
        assertThat(audit("2001:db8::|32||available|", "3fff::|32|20200101|allocated|A"))
                .containsExactly("OVERCLAIMED 3fff::/32");
    }

    @Test
    void aPlainFilePromisesNothing() {
        Snapshot snapshot = Snapshots.of("""
                # pool: 2001:db8::/32
                2|exreg|1|1|19830101|20260101|+0000
                exreg|*|ipv6|*|1|summary
                exreg|CH|ipv6|2001:db8::|33|20200101|allocated
                """);
        assertThat(PoolAudit.of(snapshot)).isEmpty();
        assertThat(Pool.of(snapshot, NumberKind.IPV6)).singleElement().satisfies(pool -> {
            assertThat(pool.range()).hasToString("2001:db8::/32");
            assertThat(pool.registry()).isEqualTo("exreg");
        });
    }

    @Test
    void aSimulatedWorldStaysInDocumentationSpace() {
        Snapshot snapshot = Snapshots.of("""
                # world: simulated
                2|exreg|1|1|19830101|20260101|+0000
                exreg|*|ipv4|*|1|summary
                exreg|CH|ipv4|198.18.0.0|256|20200101|allocated|A
                """);
        assertThat(PoolProblems.of(snapshot))
                .extracting(ExportProblem::severity)
                .containsExactly(ExportProblem.Severity.REFUSED);
    }

    private static List<String> audit(String... rows) {
        StringBuilder file = new StringBuilder("# pool: 2001:db8::/32\n2.3|exreg|1|");
        file.append(rows.length).append("|19830101|20260101|+0000\n");
        file.append("exreg|*|ipv6|*|").append(rows.length).append("|summary\n");
        for (String row : rows) {
            file.append("exreg|")
                    .append(row.endsWith("|") ? "ZZ" : "CH")
                    .append("|ipv6|")
                    .append(row)
                    .append('\n');
        }
        return PoolAudit.of(Snapshots.of(file)).stream()
                .map(finding -> finding.fault() + " " + finding.range())
                .toList();
    }
}
