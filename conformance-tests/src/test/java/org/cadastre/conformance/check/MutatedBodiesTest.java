package org.cadastre.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.cadastre.conformance.check.answer.Breach;
import org.cadastre.conformance.check.answer.HttpAnswer;
import org.cadastre.conformance.check.answer.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Whatever a body is, there is a list of breaches: 20,000 good bodies, cut, spliced and with values of other kinds.
@Timeout(300)
class MutatedBodiesTest {
    private static final int COUNT = 20_000;
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "4294967296",
            "1e400",
            "0.5",
            "99999999999999999999999",
            "\"\"",
            "\" \"",
            "\"\\u0000\\ud800\"",
            "\"::\"",
            "\"%\"",
            "\"https://\"",
            "\"https://rdap.example/ip/%\"",
            "\"$[?@\"",
            "\"\\uff0e.\"",
            "[]",
            "[[]]",
            "[null,[],{}]",
            "{}",
            "{\"links\":[{}],\"\":1,\"/~\":{\"rdapConformance\":1}}",
            "[\"vcard\",[[\"fn\",{},\"text\",null],[],[1,2,3,4]]]");

    private final long seed = 20261125;
    private final Random random = new Random(seed);

    @Test
    void hasAResultForEveryMutatedBody() {
        List<GoodBody> good = GoodBody.all().toList();
        int broken = 0;
        for (int i = 0; i < COUNT; i++) {
            GoodBody base = good.get(random.nextInt(good.size()));
            byte[] body = random.nextInt(4) == 0 ? ofBytes(base, good) : ofValues(base);
            GoodBody asked = random.nextInt(3) == 0 ? good.get(random.nextInt(good.size())) : base;
            HttpAnswer answer = new HttpAnswer(base.status(), base.answer().headers(), body);
            broken += check(answer, asked.url(), i).isEmpty() ? 0 : 1;
        }
        assertThat(broken).isGreaterThan(COUNT * 8 / 10);
    }

    private List<Breach> check(HttpAnswer answer, String url, int number) {
        try {
            return RdapCheck.check(answer, url, random.nextBoolean() ? Profile.NRO : Profile.STD95);
        } catch (RuntimeException | StackOverflowError e) {
            byte[] body = answer.body();
            return fail(
                    "seed " + seed + ", number " + number + ", " + url + ": "
                            + new String(body, StandardCharsets.UTF_8) + " "
                            + HexFormat.of().formatHex(body, 0, Math.min(body.length, 100)),
                    e);
        }
    }

    private byte[] ofBytes(GoodBody base, List<GoodBody> good) {
        byte[] body = base.answer().body();
        byte[] other = good.get(random.nextInt(good.size())).answer().body();
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(body, random.nextInt(body.length));
            case 1 -> {
                for (int i = random.nextInt(5); i >= 0; i--) {
                    body[random.nextInt(body.length)] = (byte) random.nextInt(256);
                }
                yield body;
            }
            case 2 -> {
                int at = random.nextInt(Math.min(body.length, other.length));
                byte[] spliced = Arrays.copyOf(other, other.length);
                System.arraycopy(body, 0, spliced, 0, at);
                yield spliced;
            }
            default -> "[".repeat(random.nextInt(100_000)).getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] ofValues(GoodBody base) {
        ObjectNode body = base.body().deepCopy();
        for (int i = random.nextInt(4); i >= 0; i--) {
            List<JsonNode> containers = new ArrayList<>();
            collect(body, containers);
            JsonNode container = containers.get(random.nextInt(containers.size()));
            mutate(container, any(containers));
        }
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode any(List<JsonNode> containers) {
        if (random.nextInt(4) == 0) {
            return containers.get(random.nextInt(containers.size())).deepCopy();
        }
        return JsonMapper.shared().readTree(VALUES.get(random.nextInt(VALUES.size())));
    }

    private void mutate(JsonNode container, JsonNode value) {
        if (container instanceof ArrayNode array) {
            int at = random.nextInt(array.size() + 1);
            switch (random.nextInt(3)) {
                case 0 -> array.insert(at, value);
                case 1 -> array.remove(at);
                default -> {
                    array.remove(at);
                    array.insert(Math.min(at, array.size()), value);
                }
            }
        } else if (container instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(3)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + (random.nextBoolean() ? "_x" : ""), value);
                default -> object.set(name, value);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
