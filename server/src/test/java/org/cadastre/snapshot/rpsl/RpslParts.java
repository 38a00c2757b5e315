package org.cadastre.snapshot.rpsl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslKeySink;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// Objects put into indexes as a reader does it, part by part.
final class RpslParts {
    private RpslParts() {}

    /// A database of objects.
    ///
    /// @param sizes how many objects the parts have; what is left comes in one more
    /// @param lanes how many lanes the parts are in, one after the other
    static IndexedRpslDatabase database(RpslIndexBuilder builder, List<RpslObject> objects, int lanes, int... sizes) {
        int from = 0;
        for (int i = 0; i <= sizes.length; i++) {
            int to = i == sizes.length ? objects.size() : Math.min(objects.size(), from + sizes[i]);
            RpslKeySink part = builder.part(i % lanes);
            for (RpslObject object : objects.subList(from, to)) {
                put(object, part);
            }
            from = to;
        }
        return new IndexedRpslDatabase(new Texts(objects), builder.build());
    }

    /// Puts what an object is found by into a part, between bytes that are not its own.
    static void put(RpslObject object, RpslKeySink part) {
        part.object(object.rpslClass());
        for (int i = 0; i < object.attributes().size(); i++) {
            RpslObject.Attribute each = object.attributes().get(i);
            RpslAttribute attribute = RpslAttribute.of(each.name());
            byte[] value = each.value().getBytes(UTF_8);
            byte[] bytes = ("Ab" + each.value() + (i % 2 == 0 ? "" : ",ZYXWVUTSR\u00e9")).getBytes(UTF_8);
            if (attribute != null && each.is(attribute)) {
                part.value(attribute, bytes, 2, 2 + value.length);
            } else if (i == 0) {
                part.otherKey(bytes, 2, 2 + value.length);
            }
        }
    }

    private record Texts(List<RpslObject> objects) implements RpslTexts {
        @Override
        public int size() {
            return objects.size();
        }

        @Override
        public RpslObject object(int id) {
            return objects.get(id);
        }

        @Override
        public @Nullable RpslClass rpslClass(int id) {
            return objects.get(id).rpslClass();
        }
    }
}
