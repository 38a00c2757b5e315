package org.cadastre.export.rpsl;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.RpslObject;

/// Any text that is an object is mapped, or is none of the registry; the body that answers for it keeps the rules.
class RegistryMappingFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void mapsAnyObject(byte[] bytes) {
        for (String text : new String(bytes, StandardCharsets.UTF_8).split("\n{2,}")) {
            String lines = (text.startsWith("\n") ? text.substring(1) : text) + "\n";
            if (Stream.of(lines.split("\n")).noneMatch(RegistryMappingFuzzTest::isAttribute)) {
                continue;
            }
            RpslObject object = RpslObject.of(lines);
            RegistryObject mapped = Mapped.orNull(object);
            if (mapped != null) {
                Mapped.assertKeepsTheRules(mapped, object);
            }
        }
    }

    private static boolean isAttribute(String line) {
        return line.indexOf(':') > 0 && " \t+#%".indexOf(line.charAt(0)) < 0;
    }
}
