package org.cadastre.snapshot.arena;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.cadastre.registry.RegistryObject;
import org.cadastre.testing.RandomObjects;
import org.junit.jupiter.api.Test;

class ObjectArenaFootprintTest {
    private static final int OBJECTS = 10_000;

    @Test
    void takesAtMostSixTenthsOfTheShortestJsonText() {
        RandomObjects random = new RandomObjects(new SplittableRandom(9));
        ObjectArena.Builder builder = new ObjectArena.Builder();
        long text = 0;
        for (int i = 0; i < OBJECTS; i++) {
            RegistryObject object = random.object();
            builder.add(object);
            text += RecordText.of((Record) object).getBytes(StandardCharsets.UTF_8).length;
        }
        long coded = builder.build().byteSize();
        System.out.printf(
                "ObjectArena: %d bytes an object, %d as JSON, x%.2f%n",
                coded / OBJECTS, text / OBJECTS, (double) coded / text);
        assertThat(coded).isLessThan(text * 6 / 10);
    }
}
