package org.cadastre.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.RegistryObject;

/// Keeps each row as a line of text, and fails when a reader breaks what [RowSink] and [RowFacts] promise.
public final class RecordingSink implements RowSink {
    private final List<RegistryObject> objects = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    /// The rows: line, registry, range, country or `-`, date, status, holder or `-`.
    public List<String> rows() {
        return rows;
    }

    /// The rows of a file that is not refused.
    public static List<String> rowsOf(ReadFile<RecordingSink> file) {
        RecordingSink sink = file.rows();
        if (sink == null) {
            throw new AssertionError("refused: " + file.problems());
        }
        return sink.rows();
    }

    /// The facts of a file that has any.
    public static FileFacts factsOf(ReadFile<RecordingSink> file) {
        FileFacts facts = file.facts();
        if (facts == null) {
            throw new AssertionError("without facts: " + file.problems());
        }
        return facts;
    }

    @Override
    public void ipv4(int first, int last, RowFacts facts) {
        assertThat(Integer.compareUnsigned(first, last)).isNotPositive();
        add(new Ipv4Range(first, last).toString(), facts);
    }

    @Override
    public void ipv6(long firstHigh, long firstLow, long lastHigh, long lastLow, RowFacts facts) {
        assertThat(Ipv6Address.compare(firstHigh, firstLow, lastHigh, lastLow)).isNotPositive();
        add(new Ipv6Range(firstHigh, firstLow, lastHigh, lastLow).toString(), facts);
    }

    @Override
    public void autnum(int first, int last, RowFacts facts) {
        assertThat(Integer.compareUnsigned(first, last)).isNotPositive();
        add(new AsNumberRange(first, last).toString(), facts);
    }

    @Override
    public void object(RegistryObject object, int line) {
        assertThat(line).isPositive();
        objects.add(object);
        lines.add(line);
    }

    /// The line that each of the objects begins at.
    public List<Integer> lines() {
        return List.copyOf(lines);
    }

    /// The objects received, in order.
    public List<RegistryObject> objects() {
        return List.copyOf(objects);
    }

    private void add(String range, RowFacts facts) {
        String registry = facts.registry().toString();
        String status = facts.status().toString();
        String holder = facts.holder().toString();
        assertThat(registry).matches("[a-z0-9-]{1,32}");
        assertThat(status).matches("[a-z0-9-]{1,32}");
        assertThat(holder).matches("[!-{}~]{0,128}");
        assertThat(facts.line()).isPositive();
        rows.add(String.join(
                " ",
                "" + facts.line(),
                registry,
                range,
                country(facts.country()),
                day(facts.registered()),
                status,
                holder.isEmpty() ? "-" : holder));
    }

    private static String country(int country) {
        if (country == 0) {
            return "-";
        }
        String letters = "" + (char) (country >> 8) + (char) (country & 0xFF);
        assertThat(letters).matches("[A-Z]{2}").isNotEqualTo("ZZ");
        return letters;
    }

    private static String day(int day) {
        if (day == 0) {
            return "-";
        }
        try {
            return LocalDate.of(day / 10_000, day / 100 % 100, day % 100).toString();
        } catch (DateTimeException e) {
            throw new AssertionError("no real date: " + day, e);
        }
    }
}
