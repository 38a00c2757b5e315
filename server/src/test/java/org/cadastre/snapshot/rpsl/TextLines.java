package org.cadastre.snapshot.rpsl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cadastre.export.RpslLines;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslKeySink;
import org.jspecify.annotations.Nullable;

/// An object as lines, made of its text.
///
/// @param ends where the LF of each line stands
record TextLines(byte[] bytes, List<Integer> ends) implements RpslLines {
    static TextLines of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                ends.add(i);
            }
        }
        return new TextLines(Arrays.copyOf(bytes, bytes.length + 16), ends);
    }

    private String line(int line) {
        return new String(bytes, start(line), end(line) - start(line), StandardCharsets.ISO_8859_1);
    }

    @Override
    public int count() {
        return ends.size();
    }

    @Override
    public int start(int line) {
        return line == 0 ? 0 : ends.get(line - 1) + 1;
    }

    @Override
    public int valueStart(int line) {
        String text = line(line);
        int at = text.matches("[A-Za-z][^ :]*:.*") ? text.indexOf(':') + 1 : 0;
        while (at > 0 && at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return start(line) + at;
    }

    @Override
    public int end(int line) {
        return ends.get(line);
    }

    @Override
    public @Nullable RpslAttribute attribute(int line) {
        String text = line(line);
        return valueStart(line) == start(line) ? null : RpslAttribute.of(text.substring(0, text.indexOf(':')));
    }

    @Override
    public @Nullable RpslClass rpslClass() {
        RpslAttribute first = attribute(0);
        return first == null ? null : RpslClass.of(first.text());
    }

    @Override
    public boolean isLatin1() {
        return bytes[0] < 'n';
    }

    @Override
    public int line() {
        return 1;
    }

    @Override
    public int sourceStart() {
        return 0;
    }

    @Override
    public int sourceEnd() {
        return 0;
    }

    @Override
    public int changedDay() {
        return 0;
    }

    @Override
    public Numbers numbers() {
        return Numbers.NONE;
    }

    @Override
    public long firstHigh() {
        return 0;
    }

    @Override
    public long firstLow() {
        return 0;
    }

    @Override
    public long lastHigh() {
        return 0;
    }

    @Override
    public long lastLow() {
        return 0;
    }

    @Override
    public void giveKeys(RpslKeySink sink) {
        sink.object(rpslClass());
    }
}
