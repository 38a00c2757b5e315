package org.cadastre.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.cadastre.export.FileFacts;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RowFacts;
import org.cadastre.grant.Grant;
import org.cadastre.grant.Grants;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberRange;
import org.jspecify.annotations.Nullable;

/// Makes rows of the pools of those registries whose statistics files are loaded: those that a file names itself, and
/// what IANA had given by the day of the file. They stand above the rows of the files.
final class PoolRows {
    /// What the pools are called where the name of a file is asked for.
    static final String NAME = "pools";

    private PoolRows() {}

    /// The rows, as of a file that comes before all others.
    ///
    /// @param served the files that are loaded; a statistics file of IANA among them says what the pools are
    static ReadFile<RowBatch> of(List<ReadFile<RowBatch>> served, Grants grants, Supplier<RowBatch> newBatch) {
        RowBatch rows = newBatch.get();
        List<FileFacts> files = served.stream()
                .map(file -> Objects.requireNonNull(file.facts(), file.name()))
                .filter(FileFacts::whole)
                .toList();
        boolean fromIana = files.stream().anyMatch(file -> file.registry().equals(Words.Kind.IANA));
        for (FileFacts file : files) {
            List<NumberRange> pools = new ArrayList<>(file.pools());
            for (NumberRange pool : pools) {
                add(rows, pool, new Facts(file.registry(), Words.Kind.POOL, 0));
            }
            if (!fromIana && pools.isEmpty()) {
                LocalDate day = file.endDate() == null ? LocalDate.MAX : file.endDate();
                for (Grant grant : grants.to(file.registry(), day)) {
                    add(rows, grant.range(), new Facts(Words.Kind.IANA, grant.registry(), number(grant.day())));
                }
            }
        }
        return new ReadFile<>(NAME, null, rows, List.of(), 0);
    }

    private static void add(RowBatch rows, NumberRange range, Facts facts) {
        switch (range) {
            case Ipv4Range(int first, int last) -> rows.ipv4(first, last, facts);
            case Ipv6Range(long firstHigh, long firstLow, long lastHigh, long lastLow) ->
                rows.ipv6(firstHigh, firstLow, lastHigh, lastLow, facts);
            case AsNumberRange(int first, int last) -> rows.autnum(first, last, facts);
        }
    }

    private static int number(@Nullable LocalDate day) {
        return day == null ? 0 : day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    /// The facts of a pool: nobody holds it, and it stands in no file.
    private record Facts(String registry, String status, int registered) implements RowFacts {
        @Override
        public int country() {
            return 0;
        }

        @Override
        public CharSequence holder() {
            return "";
        }

        @Override
        public int line() {
            return 0;
        }
    }
}
