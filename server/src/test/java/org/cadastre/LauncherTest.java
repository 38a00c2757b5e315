package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `bin/cadastre`, run by `sh` beside JDKs that are a `release` file and a script which tells how it was called. The
/// JDKs of the machine itself are hidden where a test needs none: the launcher's usual folders are rewritten in the
/// copy under test.
final class LauncherTest {
    private static final Path LAUNCHER = Path.of("src", "main", "dist", "bin", "cadastre");

    @TempDir
    Path temporary;

    private Path root;
    private Path tree;
    private Path launcher;

    @BeforeEach
    void installInAFolderWithBlanks() throws IOException {
        root = temporary.toRealPath();
        tree = root.resolve("tree with blanks");
        launcher = install(root, tree);
    }

    @Test
    void takesJavaHomeFirst() throws Exception {
        Path home = jdk("home", "25.0.1");
        Path onPath = jdk("on-path", "26");

        assertThat(start(Map.of("JAVA_HOME", home.toString(), "PATH", path(onPath)))
                        .java())
                .isEqualTo(home.resolve("bin/java").toString());
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws Exception {
        Path home = jdk("home", "17.0.15");
        Path onPath = jdk("on-path", "25");

        assertThat(start(Map.of("JAVA_HOME", home.toString(), "PATH", path(onPath)))
                        .java())
                .isEqualTo(onPath.resolve("bin/java").toString());
    }

    @Test
    void passesOverAJavaHomeThatIsNoJava() throws Exception {
        Path onPath = jdk("on-path", "25");

        assertThat(start(Map.of("JAVA_HOME", root.resolve("none").toString(), "PATH", path(onPath)))
                        .java())
                .isEqualTo(onPath.resolve("bin/java").toString());
    }

    @Test
    void followsLinksFromThePathToTheReleaseFile() throws Exception {
        Path home = jdk("jdk 25", "25.0.3");
        Path folder = root.resolve("links");
        Path links = Files.createDirectories(folder.resolve("bin"));
        Path alternative = Files.createSymbolicLink(root.resolve("alternative"), home.resolve("bin/java"));
        Files.createSymbolicLink(links.resolve("java"), links.relativize(alternative));

        assertThat(start(Map.of("PATH", path(folder))).java())
                .isEqualTo(home.resolve("bin/java").toString());
    }

    @ParameterizedTest
    @CsvSource({"usr-lib-jvm/temurin-25", "opt/java/openjdk", "opt/jdk-25.0.1", "opt/openjdk25"})
    void looksIntoTheUsualFoldersWhenThePathIsTooOld(String folder) throws Exception {
        Path old = jdk("on-path", "17.0.15");
        jdk("usr-lib-jvm/java-17", "17.0.15");
        Path usual = jdk(folder, "25.0.1");

        assertThat(start(Map.of("PATH", path(old))).java())
                .isEqualTo(usual.resolve("bin/java").toString());
    }

    @ParameterizedTest
    @CsvSource({".sdkman/candidates/java/25-tem", ".jdks/temurin-25"})
    void looksBelowTheHomeFolderOfTheUser(String folder) throws Exception {
        Path usual = jdk("home of user/" + folder, "25.0.1");

        assertThat(start(Map.of("HOME", root.resolve("home of user").toString()))
                        .java())
                .isEqualTo(usual.resolve("bin/java").toString());
    }

    @ParameterizedTest
    @CsvSource({"25, true", "25-ea, true", "26.0.1, true", "100, true", "24.0.2, false", "1.8.0_292, false", "9, false"
    })
    void readsTheReleaseOfAJdk(String version, boolean enough) throws Exception {
        Path home = jdk("home", version);

        assertThat(start(Map.of("JAVA_HOME", home.toString())).exit()).isEqualTo(enough ? 7 : 1);
    }

    @Test
    void asksAJavaThatHasNoReleaseFile() throws Exception {
        Path home = jdk("home", "25.0.1");
        Files.delete(home.resolve("release"));
        Path old = jdk("on-path", "17.0.15");
        Files.delete(old.resolve("release"));

        Run run = start(Map.of("JAVA_HOME", old.toString(), "PATH", path(home)));

        assertThat(run.java()).isEqualTo(home.resolve("bin/java").toString());
    }

    @Test
    void saysWhatToInstallWhenThereIsNoJava() throws Exception {
        Run run = start(Map.of());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("no Java of release 25 or newer was found", "Install one", "Temurin 25", "JAVA_HOME")
                .doesNotContain("too old");
    }

    @Test
    void namesWhatItFoundWhenAllIsTooOld() throws Exception {
        Path old = jdk("on-path", "17.0.15");

        Run run = start(Map.of("PATH", path(old)));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("too old", old + "/bin/java (release 17)");
    }

    @Test
    void handsOnArgumentsAndFolderAsTheyAre() throws Exception {
        Path home = jdk("home", "25");

        Run run = start(Map.of("JAVA_HOME", home.toString()), launcher, "query", "a b", "", "--", "*", "$HOME", "\\n");

        assertThat(run.words())
                .contains(
                        "-XX:+UseSerialGC",
                        "@" + tree + "/config/java.options",
                        "-Dcadastre.home=" + tree,
                        "-Dlogback.configurationFile=" + tree + "/config/logback.xml")
                .containsSequence("-cp", tree + "/lib/*", "org.cadastre.Main")
                .endsWith("org.cadastre.Main", "query", "a b", "", "--", "*", "$HOME", "\\n");
    }

    @Test
    void endsWithTheExitCodeOfJava() throws Exception {
        assertThat(start(Map.of("JAVA_HOME", jdk("home", "25").toString())).exit())
                .isEqualTo(7);
    }

    @Test
    void javaOptsComeLastAndChooseTheCollector() throws Exception {
        Path home = jdk("home", "25");

        Run plain = start(Map.of("JAVA_HOME", home.toString(), "JAVA_OPTS", "-Xmx1g -Da=b"));
        Run collector = start(Map.of("JAVA_HOME", home.toString(), "JAVA_OPTS", "-Xmx1g -XX:+UseZGC"));

        assertThat(plain.words()).contains("-XX:+UseSerialGC").containsSequence("-Xmx1g", "-Da=b", "-cp");
        assertThat(collector.words()).doesNotContain("-XX:+UseSerialGC").containsSequence("-XX:+UseZGC", "-cp");
    }

    @Test
    void onlyCommandsThatSoonEndDoWithoutTheSecondCompiler() throws Exception {
        Map<String, String> java = Map.of("JAVA_HOME", jdk("home", "25").toString());

        for (String command : List.of("query", "diff", "report", "convert", "simulate", "health")) {
            assertThat(start(java, launcher, command, "serve").words())
                    .as(command)
                    .contains("-XX:TieredStopAtLevel=1");
        }
        for (String command : List.of("serve", "check", "--version")) {
            assertThat(start(java, launcher, command, "diff").words())
                    .as(command)
                    .doesNotContain("-XX:TieredStopAtLevel=1");
        }
    }

    @Test
    void findsItsTreeThroughLinks() throws Exception {
        Path home = jdk("home", "25");
        Path bin = Files.createDirectories(root.resolve("usr local/bin"));
        Path middle = Files.createSymbolicLink(root.resolve("middle"), launcher);
        Path link = Files.createSymbolicLink(bin.resolve("cadastre"), bin.relativize(middle));

        Run run = start(Map.of("JAVA_HOME", home.toString()), link);

        assertThat(run.words()).contains("-Dcadastre.home=" + tree);
    }

    @Test
    void replacesTheShellSoThatSignalsReachJava() throws Exception {
        Path home = jdk("home", "25");
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho \"pid $$\"\n");

        Process process = process(Map.of("JAVA_HOME", home.toString()), launcher);

        assertThat(finish(process).out().strip()).isEqualTo("pid " + process.pid());
    }

    private record Run(int exit, String out, String err) {
        List<String> words() {
            return out.lines().toList();
        }

        String java() {
            assertThat(out).as(err).startsWith("java ");
            return words().getFirst().substring("java ".length());
        }
    }

    private Run start(Map<String, String> environment) throws IOException, InterruptedException {
        return start(environment, launcher);
    }

    private Run start(Map<String, String> environment, Path file, String... arguments)
            throws IOException, InterruptedException {
        return finish(process(environment, file, arguments));
    }

    /// Starts the launcher with nothing in its environment but what is given, and with the system's tools in a folder
    /// that holds no `java`.
    private Process process(Map<String, String> environment, Path file, String... arguments) throws IOException {
        Map<String, String> variables = new TreeMap<>(environment);
        variables.merge("PATH", tools().toString(), (given, tools) -> given + ":" + tools);
        variables.putIfAbsent("HOME", root.resolve("nobody").toString());
        ProcessBuilder builder = new ProcessBuilder(file.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().putAll(variables);
        return builder.start();
    }

    private static Run finish(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, err);
    }

    private Path tools() throws IOException {
        Path tools = root.resolve("tools");
        if (Files.isDirectory(tools)) {
            return tools;
        }
        Files.createDirectory(tools);
        for (String tool : List.of("sed", "head", "readlink")) {
            Path usual = Path.of("/usr/bin", tool);
            Path real = Files.exists(usual) ? usual : Path.of("/bin", tool);
            executable(tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
        }
        return tools;
    }

    private static String path(Path jdk) {
        return jdk.resolve("bin").toString();
    }

    /// Makes a JDK whose `java`, when it is asked to run, prints its own path and its arguments, one to a line.
    private Path jdk(String folder, String version) throws IOException {
        Path home = Files.createDirectories(root.resolve(folder));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.createDirectory(home.resolve("bin")).resolve("java");
        executable(java, """
                #!/bin/sh
                if [ "$1" = -version ]; then
                    echo 'openjdk version "%s" 2026-01-01' >&2
                    exit 0
                fi
                echo "java $0"
                for word in "$@"; do printf '%%s\\n' "$word"; done
                exit 7
                """.formatted(version));
        return home;
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path install(Path root, Path tree) throws IOException {
        Path copy = Files.createDirectories(tree.resolve("bin")).resolve("cadastre");
        Files.copy(LAUNCHER, copy, StandardCopyOption.COPY_ATTRIBUTES);
        String quoted = "\"" + root + "\"";
        String script = Files.readString(copy)
                .replace(" /usr/lib/jvm/", " " + quoted + "/usr-lib-jvm/")
                .replace(" /usr/", " " + quoted + "/usr/")
                .replace(" /opt/", " " + quoted + "/opt/")
                .replace(" /Library/", " " + quoted + "/Library/");
        assertThat(script).contains("usr-lib-jvm").doesNotContain(" /opt/", " /usr/");
        return Files.writeString(copy, script);
    }
}
