package org.cadastre.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/// What a file that is named in place of a secret holds: the bytes of the secret, of any kind, and perhaps ends of
/// lines behind them, which do not count.
sealed interface SecretFile {
    /// The fewest bytes that are hard enough to guess.
    int MIN_BYTES = 16;

    int MAX_BYTES = 4096;

    /// What to do about a file without a secret.
    String ADVICE = "name a file with a secret of " + MIN_BYTES + " to " + MAX_BYTES
            + " bytes, such as `openssl rand -base64 32` writes";

    /// A secret.
    record Read(Secret secret) implements SecretFile {}

    /// None.
    ///
    /// @param fault why, a phrase that follows the path
    record Unusable(String fault) implements SecretFile {}

    /// Reads a file. What is no ordinary file is not opened, since it might never end.
    static SecretFile read(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new Unusable(Files.isDirectory(file) ? "is a folder" : "is no ordinary file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(MAX_BYTES + 1));
        } catch (NoSuchFileException e) {
            return new Unusable("names no file");
        } catch (AccessDeniedException e) {
            return new Unusable("may not be read by this user");
        } catch (IOException e) {
            return new Unusable("cannot be read");
        }
    }

    private static SecretFile of(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return new Unusable("holds more than " + MAX_BYTES + " bytes");
        }
        int length = bytes.length;
        while (length > 0 && (bytes[length - 1] == '\n' || bytes[length - 1] == '\r')) {
            length--;
        }
        return length < MIN_BYTES
                ? new Unusable("holds a secret of " + length + " bytes")
                : new Read(new Secret(Arrays.copyOf(bytes, length)));
    }
}
