package org.cadastre.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
    private final List<String> rpsl = new ArrayList<>();
    private final List<String> rpslFacts = new ArrayList<>();
    private final List<RpslPart> asked = new ArrayList<>();

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

    @Override
    public RpslPart rpsl(int lane) {
        assertThat(lane).isNotNegative();
        RecordingPart part = new RecordingPart();
        asked.add(part);
        return part;
    }

    /// The texts of the RPSL objects received, in order, those of parts that were ended in the order asked
    /// for.
    public List<String> rpsl() {
        return List.copyOf(rpsl);
    }

    /// What was found in each RPSL object: its line, class, range and source, and whether it was in Latin-1.
    public List<String> rpslFacts() {
        return List.copyOf(rpslFacts);
    }

    private final class RecordingPart implements RpslPart {
        private final List<String> texts = new ArrayList<>();
        private final List<String> facts = new ArrayList<>();
        private final List<Integer> firstLines = new ArrayList<>();
        private volatile boolean filled;

        @Override
        public void object(RpslLines object) {
            int first = object.start(0);
            int last = object.end(object.count() - 1);
            for (int line = 1; line < object.count(); line++) {
                assertThat(object.start(line)).isEqualTo(object.end(line - 1) + 1);
            }
            texts.add(new String(object.bytes(), first, last + 1 - first, StandardCharsets.UTF_8));
            firstLines.add(object.line());
            assertThat(RecordedKeys.given(object)).isEqualTo(RecordedKeys.expected(texts.getLast()));
            String source = new String(
                    object.bytes(),
                    object.sourceStart(),
                    object.sourceEnd() - object.sourceStart(),
                    StandardCharsets.UTF_8);
            facts.add(object.rpslClass() + " " + range(object) + " " + source + (object.isLatin1() ? " latin1" : ""));
        }

        private String range(RpslLines object) {
            return switch (object.numbers()) {
                case NONE -> "-";
                case IPV4 -> new Ipv4Range((int) object.firstLow(), (int) object.lastLow()).toString();
                case IPV6 ->
                    new Ipv6Range(object.firstHigh(), object.firstLow(), object.lastHigh(), object.lastLow())
                            .toString();
                case AUTNUM -> new AsNumberRange((int) object.firstLow(), (int) object.lastLow()).toString();
            };
        }

        @Override
        public void filled() {
            assertThat(filled).isFalse();
            filled = true;
        }

        @Override
        public void end(int linesBefore) {
            assertThat(filled).isTrue();
            assertThat(asked.removeFirst()).isSameAs(this);
            rpsl.addAll(texts);
            for (int i = 0; i < facts.size(); i++) {
                rpslFacts.add(linesBefore + firstLines.get(i) + " " + facts.get(i));
            }
        }
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
