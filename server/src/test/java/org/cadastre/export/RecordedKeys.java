package org.cadastre.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslKeySink;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// What an object is found by, as lines of text.
final class RecordedKeys {
    private RecordedKeys() {}

    /// What a reader gives of an object.
    static List<String> given(RpslLines object) {
        List<String> keys = new ArrayList<>();
        object.giveKeys(new RpslKeySink() {
            @Override
            public void object(@Nullable RpslClass rpslClass) {
                keys.add("object " + rpslClass);
            }

            @Override
            public void value(RpslAttribute attribute, byte[] bytes, int from, int to) {
                keys.add(attribute + " " + text(bytes, from, to));
            }

            @Override
            public void otherKey(byte[] bytes, int from, int to) {
                keys.add("other " + text(bytes, from, to));
            }
        });
        return keys;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8).replaceAll("[ \t]+", " ");
    }

    /// What is to be given of an object with this text.
    static List<String> expected(String text) {
        RpslObject object = RpslObject.of(text);
        List<String> keys = new ArrayList<>();
        keys.add("object " + object.rpslClass());
        for (RpslObject.Attribute each : object.attributes()) {
            RpslAttribute known = RpslAttribute.of(each.name());
            if (known != null && each.is(known)) {
                keys.add(known + " " + each.value());
            } else if (keys.size() == 1 && each.equals(object.attributes().getFirst())) {
                keys.add("other " + each.value());
            }
        }
        return keys;
    }
}
