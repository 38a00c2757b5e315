package org.cadastre.conformance.check.answer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads any bytes as a JSON object, or says why they are none.
public final class BodyReader {
    private static final int DEPTH = 64;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxNameLength(1_000)
                            .maxNumberLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BodyReader() {}

    /// The object in the body; null, and a breach, when there is none.
    public static @Nullable JsonNode read(byte[] body, Breaches breaches) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            breaches.add("X-01", "", "the body is not UTF-8 (RFC 8259 §8.1)");
            return null;
        }
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (StreamConstraintsException e) {
            breaches.add("X-03", "", "the body is nested deeper than " + DEPTH + ", or a name or number in it is huge");
            return null;
        } catch (JacksonException e) {
            String reason = e.getOriginalMessage();
            boolean duplicate = reason != null && reason.startsWith("Duplicate Object property");
            breaches.add(
                    duplicate ? "X-04" : "X-02",
                    "",
                    duplicate ? "a member comes twice in one object (RFC 8259 §4)" : "the body is not JSON");
            return null;
        }
        if (!node.isObject()) {
            breaches.add("X-02", "", "the body is no JSON object");
            return null;
        }
        return node;
    }
}
