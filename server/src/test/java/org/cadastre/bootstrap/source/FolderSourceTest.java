package org.cadastre.bootstrap.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.bootstrap.Bootstraps.json;
import static org.cadastre.bootstrap.Bootstraps.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.cadastre.bootstrap.BootstrapKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
    private static final String ASN = json(service("64496-64511", "https://rdap.example/"));
    private static final String IPV4 = json(service("192.0.2.0/24", "https://rdap.example/"));

    @TempDir
    Path folder;

    @Test
    void fileOfIanasNameIsTakenWhateverIsInIt() throws IOException {
        Files.writeString(folder.resolve("asn.json"), "nonsense");
        Files.writeString(folder.resolve("a.json"), ASN);

        assertThat(name(fetch(BootstrapKind.ASN))).isEqualTo("asn.json");
    }

    @Test
    void fileOfAnotherNameIsToldFromItsContent() throws IOException {
        Files.writeString(folder.resolve("as_bootstrap.json"), ASN);
        Files.writeString(folder.resolve("v4_bootstrap.json"), IPV4);
        Files.writeString(folder.resolve("other.json"), "{}");
        Files.writeString(folder.resolve("a.txt"), IPV4);
        Files.createDirectory(folder.resolve("a.json"));

        assertThat(name(fetch(BootstrapKind.ASN))).isEqualTo("as_bootstrap.json");
        assertThat(name(fetch(BootstrapKind.IPV4))).isEqualTo("v4_bootstrap.json");
        assertThat(fetch(BootstrapKind.IPV6)).isEqualTo(new Fetched.Failed("there is no such file"));
    }

    @Test
    void fileIsUnchangedUntilItIsWrittenAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("asn.json"), ASN);
        try (FolderSource source = new FolderSource(folder)) {
            Fetched.Content first = (Fetched.Content) source.fetch(BootstrapKind.ASN, null);

            assertThat(source.fetch(BootstrapKind.ASN, first.validators())).isEqualTo(new Fetched.Unchanged(null));

            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
            assertThat(source.fetch(BootstrapKind.ASN, first.validators())).isInstanceOf(Fetched.Content.class);
        }
    }

    @Test
    void whatIsNoFileIsAFailure() throws IOException {
        Files.createDirectory(folder.resolve("asn.json"));

        assertThat(fetch(BootstrapKind.ASN)).isEqualTo(new Fetched.Failed("is no file"));
        try (FolderSource source = new FolderSource(folder.resolve("none"))) {
            assertThat(source.fetch(BootstrapKind.ASN, null)).isEqualTo(new Fetched.Failed("there is no such file"));
        }
    }

    private Fetched fetch(BootstrapKind kind) {
        try (FolderSource source = new FolderSource(folder)) {
            assertThat(source.place(kind))
                    .isEqualTo(folder.resolve(kind.fileName()).toString());
            return source.fetch(kind, null);
        }
    }

    private static String name(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Content.class);
        return Path.of(((Fetched.Content) fetched).name()).getFileName().toString();
    }
}
