package org.cadastre.export.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.cadastre.number.NumberFault;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.testing.RegistryData;
import org.junit.jupiter.api.Test;

/// Every object of real databases that stands for a number, a name or a contact becomes a registry object, and its
/// body keeps the rules.
class RealObjectsTest {
    private static final Set<RpslClass> MAPPED = EnumSet.of(
            RpslClass.INETNUM,
            RpslClass.INET6NUM,
            RpslClass.AUT_NUM,
            RpslClass.AS_BLOCK,
            RpslClass.DOMAIN,
            RpslClass.ORGANISATION,
            RpslClass.PERSON,
            RpslClass.ROLE,
            RpslClass.MNTNER,
            RpslClass.IRT);
    /// Of many objects each so-manieth is written.
    private static final int WRITTEN = 64;

    @Test
    void mapsTheTestDatabaseOfRipe() throws IOException {
        List<RpslObject> objects = new ArrayList<>();
        add(objects, Files.readString(RegistryData.file("rpsl/ripe-TEST.db"), StandardCharsets.ISO_8859_1));
        List<String> faults = new ArrayList<>();
        assertThat(mapped(objects, 1, faults)).isGreaterThan(50);
        assertThat(faults).isEmpty();
    }

    @Test
    void mapsTheRegistryOfDn42() throws IOException {
        List<RpslObject> objects = new ArrayList<>();
        try (InputStream packed = Files.newInputStream(RegistryData.file("rpsl/dn42-registry-20231022.tar.xz"));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && entry.getName().startsWith("data/")) {
                    String text = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
                    if (text.indexOf(':') > 0 && !entry.getName().contains("filter")) {
                        add(objects, text);
                    }
                }
            }
        }
        assertThat(objects).hasSizeGreaterThan(10_000);
        List<String> faults = new ArrayList<>();
        assertThat(mapped(objects, WRITTEN, faults)).isGreaterThan(12_000);
        assertThat(faults).as("one range ends before it begins").containsExactly(NumberFault.RANGE_ORDER.description());
    }

    /// How many objects are mapped.
    ///
    /// @param faults gets why others of their classes are not
    private static int mapped(List<RpslObject> objects, int written, List<String> faults) {
        int count = 0;
        for (RpslObject object : objects) {
            RpslClass rpslClass = object.rpslClass();
            RegistryObject mapped = Mapped.orNull(object);
            String fault = Mapped.fault(object);
            assertThat(mapped != null || fault != null)
                    .as(object.className())
                    .isEqualTo(rpslClass != null && MAPPED.contains(rpslClass));
            if (fault != null) {
                faults.add(fault);
            } else if (mapped != null && count++ % written == 0) {
                Mapped.assertKeepsTheRules(mapped, object);
            }
        }
        return count;
    }

    /// Adds what stands between empty lines and has an attribute.
    private static void add(List<RpslObject> objects, String file) {
        for (String text : file.split("\n{2,}")) {
            if (text.lines().anyMatch(line -> line.matches("[A-Za-z][A-Za-z0-9-]*:.*"))) {
                objects.add(RpslObject.of(text.strip() + "\n"));
            }
        }
    }
}
