package org.cadastre.rdap;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cadastre.query.Answer;
import org.cadastre.query.Query;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What the body of a network with three entities costs from its record, beside what Jackson's generator needs to write
/// the tokens of that same body from constants. `-prof gc` tells what each allocates.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class NetworkBodyBenchmark {
    private final JsonFactory json = new JsonFactory();
    private final Query query = Samples.networkQuery("192.0.2.5");
    private final Answer answer = new Answer.Found(RichSamples.networkOfThree());
    private final RdapBody body = Samples.WRITER.newBody();
    private final List<JsonToken> tokens = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Counted counted = new Counted();

    /// Takes the tokens of the body.
    public NetworkBodyBenchmark() {
        byte[] bytes = Samples.WRITER.answer(Samples.FACTS, query, answer);
        try (JsonParser parser =
                json.createParser(ObjectReadContext.empty(), new String(bytes, StandardCharsets.UTF_8))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token);
                texts.add(parser.getString().intern());
            }
        }
    }

    /// The body from the record, into the same array each time.
    @Benchmark
    public int fromRecord() {
        Samples.WRITER.write(body, Samples.FACTS, query, answer, null);
        return body.json.size();
    }

    /// The same tokens from constants by Jackson's generator.
    @Benchmark
    public int jacksonFromConstants() {
        counted.size = 0;
        try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), counted, JsonEncoding.UTF8)) {
            for (int i = 0; i < tokens.size(); i++) {
                String text = texts.get(i);
                switch (tokens.get(i)) {
                    case START_OBJECT -> generator.writeStartObject();
                    case END_OBJECT -> generator.writeEndObject();
                    case START_ARRAY -> generator.writeStartArray();
                    case END_ARRAY -> generator.writeEndArray();
                    case PROPERTY_NAME -> generator.writeName(text);
                    case VALUE_STRING -> generator.writeString(text);
                    case VALUE_NUMBER_INT -> generator.writeNumber(28);
                    default -> throw new IllegalStateException(text);
                }
            }
        }
        return counted.size;
    }

    /// Takes bytes into one array.
    private static final class Counted extends OutputStream {
        private final byte[] bytes = new byte[16_384];
        private int size;

        @Override
        public void write(int one) {
            bytes[size++] = (byte) one;
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            System.arraycopy(from, offset, bytes, size, length);
            size += length;
        }
    }
}
