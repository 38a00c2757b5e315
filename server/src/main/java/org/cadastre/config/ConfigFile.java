package org.cadastre.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A configuration file as bytes: at most 1 MiB of UTF-8, with or without a byte order mark.
final class ConfigFile {
    static final int MAX_BYTES = 1 << 20;
    private static final String ADVICE = "give --config the path of a YAML file";

    private ConfigFile() {}

    static FileContent read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            return FileContent.unreadable(name, "is a folder", ADVICE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES
                    ? FileContent.unreadable(name, "is larger than 1MiB", ADVICE)
                    : read(name, bytes);
        } catch (NoSuchFileException e) {
            return FileContent.unreadable(name, "there is no such file", ADVICE);
        } catch (AccessDeniedException e) {
            return FileContent.unreadable(name, "may not be read by this user", ADVICE);
        } catch (IOException e) {
            return FileContent.unreadable(name, "cannot be read", ADVICE);
        }
    }

    static FileContent read(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return YamlReader.read(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return FileContent.unreadable(name, "is not text in UTF-8", ADVICE);
        }
    }
}
