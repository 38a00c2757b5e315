package org.cadastre.snapshot.rpsl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.IpRange;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslKeySink;
import org.jspecify.annotations.Nullable;

/// The slow index: it looks at every object. Its builder keeps the keys that it is given as lines of text, so
/// that they can be looked at.
public final class LinearRpslIndex implements RpslIndex {
    private final LinearRpslDatabase database;

    private LinearRpslIndex(RpslTexts texts) {
        database = new LinearRpslDatabase(
                IntStream.range(0, texts.size()).mapToObj(texts::object).toList());
    }

    @Override
    public Ids byKey(String key) {
        return database.byKey(key);
    }

    @Override
    public Ids byReference(RpslAttribute attribute, String value) {
        return database.byReference(attribute, value);
    }

    @Override
    public Ids byName(String words) {
        return database.byName(words);
    }

    @Override
    public Ids routes(IpRange range, RangeMatch match) {
        return database.routes(range, match);
    }

    /// Keeps all keys.
    public static final class Builder implements RpslIndex.Builder {
        private final List<List<String>> parts = new ArrayList<>();

        @Override
        public RpslKeySink part() {
            List<String> lines = new ArrayList<>();
            parts.add(lines);
            return new RpslKeySink() {
                @Override
                public void object(@Nullable RpslClass rpslClass) {
                    lines.add("object " + rpslClass);
                }

                @Override
                public void value(RpslAttribute attribute, byte[] bytes, int from, int to) {
                    lines.add(attribute + " " + text(bytes, from, to));
                }

                @Override
                public void otherKey(byte[] bytes, int from, int to) {
                    lines.add("other " + text(bytes, from, to));
                }
            };
        }

        private static String text(byte[] bytes, int from, int to) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8).replaceAll("[ \t]+", " ");
        }

        /// The keys of all objects: a line for each object, and behind it one for each of its values.
        public List<String> keys() {
            return parts.stream().flatMap(List::stream).toList();
        }

        @Override
        public RpslIndex build(RpslTexts texts) {
            return new LinearRpslIndex(texts);
        }
    }
}
