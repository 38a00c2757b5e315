package org.cadastre.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file of a world on disk, and the world that is served by default.
class SimulatedWorldFileTest {
    private final SimulatedWorld world = new SimulatedWorld(SimulatedWorld.DEFAULT_SEED);

    @TempDir
    Path folder;

    @Test
    void makesTheFolderAndReturnsTheFile() throws IOException {
        Path file = world.writeTo(folder.resolve("a/b"));
        assertThat(file).isEqualTo(folder.resolve("a/b/delegated-simulated-extended"));
        assertThat(file).hasBinaryContent(world.statisticsFile());
    }

    @Test
    void replacesTheFileThatIsThereAndLeavesNothingElse() throws IOException {
        new SimulatedWorld(2).writeTo(folder);
        Path file = world.writeTo(folder);
        assertThat(file).hasBinaryContent(world.statisticsFile());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void leavesNothingBehindWhenTheFileCannotBeWritten() throws IOException {
        Files.createDirectories(folder.resolve(SimulatedWorld.FILE_NAME).resolve("in-the-way"));
        assertThatThrownBy(() -> world.writeTo(folder)).isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve(SimulatedWorld.FILE_NAME));
        }
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> world.writeTo(file)).isInstanceOf(IOException.class);
    }

    /// Examples and recorded answers are of this world; a change of its bytes is a change of all of them.
    @Test
    void theDefaultWorldStaysAsItIs() throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(world.statisticsFile());
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("bf30dee93bb4d4ea6544ec448376c667c0f2e678099011be17332097d1c70daa");
    }
}
