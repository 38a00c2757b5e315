package org.cadastre.bootstrap.special;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cadastre.file.FileProblem;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecialFilesTest {
    private static final String IPV4 = "Address Block,Name,RFC\n192.0.2.0/24,One,[RFC5737]\nx,y,z\n";

    @TempDir
    Path folder;

    @Test
    void registryThatIsGivenReplacesOurs() throws IOException {
        Path file = Files.writeString(folder.resolve("v4.csv"), IPV4);

        SpecialFiles files = SpecialFiles.read(List.of(file));

        assertThat(files.space().network(range("10.0.0.1"))).isNull();
        assertThat(files.space().network(range("192.0.2.1")))
                .isEqualTo(new SpecialRange.Network(range("192.0.2.0/24"), "One", "RFC 5737"));
        assertThat(files.space().network(range("2001:db8::1"))).isNotNull();
        assertThat(files.refused()).isEmpty();
        assertThat(files.leftOut())
                .extracting(FileProblem::text)
                .containsExactly(file + ":3: \"x\" is no prefix, address or range of AS numbers");
    }

    @Test
    void folderIsReadByNameAndTheFirstOfARegistryCounts() throws IOException {
        Files.writeString(folder.resolve("a.csv"), IPV4);
        Path second = Files.writeString(folder.resolve("b.csv"), IPV4.replace("192.0.2.0", "198.51.100.0"));
        Path other = Files.writeString(folder.resolve("c.xml"), "<registry id='dns-parameters'/>");
        Files.writeString(folder.resolve("d.txt"), "no registry");

        SpecialFiles files = SpecialFiles.read(List.of(folder));

        assertThat(files.space().network(range("192.0.2.1"))).isNotNull();
        assertThat(files.space().network(range("198.51.100.1"))).isNull();
        assertThat(files.refused())
                .extracting(FileProblem::text)
                .containsExactly(
                        second + ": is a second registry of what a file before it is",
                        other + ": is no special-purpose registry of IANA: the id of its registry says nothing of"
                                + " \"special\"");
    }

    @Test
    void registryThatIsRefusedLeavesOurs() throws IOException {
        Path broken = Files.writeString(folder.resolve("v4.csv"), "<html>");
        Path missing = folder.resolve("none.xml");

        SpecialFiles files = SpecialFiles.read(List.of(broken, missing));

        assertThat(files.space().entries()).isEqualTo(SpecialPurpose.builtIn().entries());
        assertThat(files.refused())
                .extracting(FileProblem::text)
                .hasSize(2)
                .last()
                .isEqualTo(missing + ": there is no such file");
    }

    private static IpRange range(String text) {
        return (IpRange) IpText.range(text);
    }
}
