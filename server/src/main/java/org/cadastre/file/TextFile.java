package org.cadastre.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// A file as text in UTF-8, unpacked when it begins as gzip does (RFC 1952). Bytes that are no UTF-8 read as
/// U+FFFD.
///
/// @param text without a byte order mark
public record TextFile(InputFile input, String text) {
    /// The most bytes that a file may have, and may unpack to.
    public static final int MAX_BYTES = 64 << 20;

    private static final int MAX_FILES = 64;
    private static final Pattern TABLE = Pattern.compile("\\.(csv|xml)(\\.gz)?$");
    private static final String TOO_LARGE = "is larger than " + (MAX_BYTES >> 20) + " MiB unpacked";

    /// Reads a file. What is no ordinary file is not opened, since it might never end.
    public static Reading<TextFile> read(Path file) {
        String name = file.toString();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return refused(name, Files.isDirectory(file) ? "is a folder" : "is no ordinary file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(name, in.readNBytes(MAX_BYTES + 1));
        } catch (NoSuchFileException e) {
            return refused(name, "there is no such file");
        } catch (AccessDeniedException e) {
            return refused(name, "may not be read by this user");
        } catch (IOException e) {
            return refused(name, "cannot be read");
        }
    }

    /// Reads files, and of folders those that end in `.csv` or `.xml`, packed or not, by name.
    public static List<Reading<TextFile>> readAll(Collection<Path> paths) {
        List<Reading<TextFile>> all = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                all.add(read(path));
                continue;
            }
            try (Stream<Path> inside = Files.list(path)) {
                inside.filter(file -> TABLE.matcher(file.toString()).find() && Files.isRegularFile(file))
                        .sorted()
                        .limit(MAX_FILES)
                        .forEach(file -> all.add(read(file)));
            } catch (IOException e) {
                all.add(refused(path.toString(), "cannot be read"));
            }
        }
        return all;
    }

    /// Reads the bytes of a file.
    ///
    /// @param name the file's name as the operator knows it
    public static Reading<TextFile> of(String name, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return refused(name, TOO_LARGE);
        }
        boolean packed = bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
        return packed ? unpacked(name, bytes) : plain(name, bytes);
    }

    private static Reading<TextFile> unpacked(String name, byte[] packed) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES ? refused(name, TOO_LARGE) : plain(name, bytes);
        } catch (IOException e) {
            return refused(name, "holds gzip data that is damaged or cut short");
        }
    }

    private static Reading<TextFile> plain(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        InputFile input = new InputFile(name, sha256(bytes), bytes.length);
        return new Reading.Read<>(
                new TextFile(input, text.startsWith("\uFEFF") ? text.substring(1) : text), input, List.of(), 0);
    }

    private static Reading<TextFile> refused(String name, String rule) {
        return new FileProblems(name).refusal(0, rule);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
