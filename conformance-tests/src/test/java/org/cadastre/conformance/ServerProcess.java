package org.cadastre.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The packaged server as a process of its own, on ports it takes itself, with the demo world or
/// other exports.
public final class ServerProcess implements AutoCloseable {
    private static final Path PROGRAM = Path.of("../server/target/cadastre/bin/cadastre");
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final Path log;
    private final Map<String, String> ready;

    private ServerProcess(Process process, Path log, Map<String, String> ready) {
        this.process = process;
        this.log = log;
        this.ready = ready;
    }

    /// Starts the server and waits until it says that it is ready.
    ///
    /// @param name names its log in `target/`
    /// @param exports what it serves; the demo world when there are none
    /// @throws IllegalStateException when it is not ready within a minute
    public static ServerProcess start(String name, Path... exports) {
        return startWith(name, Stream.of(exports).map(Path::toString).toList());
    }

    /// The same, with any options and exports of `cadastre serve`.
    ///
    /// @param name names its log in `target/`
    /// @param words behind the local address, and free ports for those that they do not name
    public static ServerProcess startWith(String name, List<String> words) {
        Path log = log(name);
        try {
            Process process = process(log, words);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "stop " + name));
            return new ServerProcess(process, log, readyLine(process, log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The exit code of a server that does not start.
    ///
    /// @throws IllegalStateException when it still runs after a minute
    public static int exitCode(String name, List<String> words) {
        Path log = log(name);
        try {
            Process process = process(log, words);
            if (!process.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the server still runs after " + START_LIMIT + "; see " + log);
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path log(String name) {
        return Path.of("target", name + ".log").toAbsolutePath();
    }

    private static Process process(Path log, List<String> words) throws IOException {
        Path program = PROGRAM.toAbsolutePath().normalize();
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException("no " + program + ": build the server first (mvn -DskipTests package)");
        }
        List<String> command = new ArrayList<>(List.of(program.toString(), "serve", "--bind=127.0.0.1"));
        for (String port : List.of("--http-port=", "--whois-port=", "--admin-port=")) {
            if (words.stream().noneMatch(word -> word.startsWith(port))) {
                command.add(port + "0");
            }
        }
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(variable -> variable.startsWith("CADASTRE_"));
        builder.redirectError(log.toFile());
        Files.createDirectories(log.getParent());
        return builder.start();
    }

    private static Map<String, String> readyLine(Process process, Path log) {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        CompletableFuture<@Nullable String> line = CompletableFuture.supplyAsync(() -> {
            try {
                return out.readLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            String words = line.get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
            if (words != null && words.startsWith("ready ")) {
                return values(words);
            }
            throw new IllegalStateException("the server said '" + words + "' instead of ready; see " + log);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the server is not ready after " + START_LIMIT + "; see " + log, e);
        } finally {
            if (!line.isDone() || line.isCompletedExceptionally()) {
                process.destroyForcibly();
            }
        }
    }

    private static Map<String, String> values(String words) {
        Map<String, String> values = new HashMap<>();
        for (String word : words.split(" ")) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                values.put(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        return values;
    }

    /// A value of the ready line, such as `snapshot`.
    public String ready(String key) {
        String value = ready.get(key);
        if (value == null) {
            throw new IllegalStateException("the ready line has no " + key + ": " + ready);
        }
        return value;
    }

    /// A port of the ready line: `http`, `whois` or `admin`.
    public int port(String listener) {
        return Integer.parseInt(ready(listener));
    }

    /// Sends SIGTERM and gives the exit code.
    ///
    /// @throws IllegalStateException when the server does not stop within the limit
    public int stop(Duration limit) {
        process.destroy();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the server still runs after " + limit + "; see " + log);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
