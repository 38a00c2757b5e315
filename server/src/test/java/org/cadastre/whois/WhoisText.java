package org.cadastre.whois;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A WHOIS text read back, and held to what is true of every one.
///
/// @param lines its lines without their ends and without the two empty ones at the end
record WhoisText(List<String> lines) {
    static WhoisText read(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("not UTF-8", e);
        }
        assertThat(text).endsWith("\n\n\n").doesNotEndWith("\n\n\n\n");
        String body = text.substring(0, text.length() - 3);
        assertThat(body).doesNotContain("\n\n\n");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            assertThat(c == '\n' || !Character.isISOControl(c))
                    .as("character %d is %d", i, (int) c)
                    .isTrue();
        }
        return new WhoisText(List.of(body.split("\n", -1)));
    }

    /// The first line of each object, with one blank after the colon.
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        boolean isFirst = true;
        for (String line : lines) {
            if (isFirst && !line.isEmpty() && !line.startsWith("%")) {
                keys.add(line.replaceFirst(": +", ": "));
            }
            isFirst = line.isEmpty();
        }
        return keys;
    }

    /// The objects, each a list of `name=value`.
    List<List<String>> objects() {
        List<List<String>> objects = new ArrayList<>();
        List<String> object = new ArrayList<>();
        for (String line : lines) {
            if (line.isEmpty() && !object.isEmpty()) {
                objects.add(object);
                object = new ArrayList<>();
            } else if (!line.isEmpty() && !line.startsWith("%")) {
                object.add(attribute(line));
            }
        }
        assertThat(object).isEmpty();
        return objects;
    }

    private static String attribute(String line) {
        int colon = line.indexOf(':');
        assertThat(line.substring(0, colon)).matches("[a-z][a-z0-9-]*");
        assertThat(line.substring(colon + 1, 16)).isBlank();
        assertThat(line.charAt(16)).isNotEqualTo(' ');
        return line.substring(0, colon) + "=" + line.substring(16);
    }
}
