package org.cadastre.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.ParsedRange;
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
            public void range(IpRange range) {
                keys.add("range " + range);
            }

            @Override
            public boolean wants(RpslAttribute attribute, int line) {
                return true;
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

    private static @Nullable ParsedRange range(RpslObject object) {
        RpslClass rpslClass = object.rpslClass();
        if (rpslClass == null) {
            return null;
        }
        ParsedRange range = IpText.range(object.attributes().getFirst().value());
        return switch (rpslClass) {
            case INETNUM -> range instanceof Ipv4Range ? range : null;
            case INET6NUM -> range instanceof Ipv6Range ? range : null;
            case ROUTE, ROUTE6 -> range;
            default -> null;
        };
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8).replaceAll("[ \t]+", " ");
    }

    /// What is to be given of an object with this text.
    static List<String> expected(String text) {
        RpslObject object = RpslObject.of(text);
        List<String> keys = new ArrayList<>();
        keys.add("object " + object.rpslClass());
        if (range(object) instanceof IpRange range) {
            keys.add("range " + range);
        }
        int begun = keys.size();
        for (RpslObject.Attribute each : object.attributes()) {
            RpslAttribute known = RpslAttribute.of(each.name());
            if (known != null && each.is(known)) {
                keys.add(known + " " + each.value());
            } else if (keys.size() == begun && each.equals(object.attributes().getFirst())) {
                keys.add("other " + each.value());
            }
        }
        return keys;
    }
}
