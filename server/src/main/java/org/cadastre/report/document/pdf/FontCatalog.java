package org.cadastre.report.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fonts of the machine that documents are written in; read when first needed and then kept. For one thread.
///
/// A letter is written in the first font that has it: named files in their order, then the files of named
/// folders, those of Noto Sans first. Only regular and bold faces are used.
public final class FontCatalog {
    private static final List<Path> STANDARD =
            List.of(Path.of("/usr/share/fonts/truetype/noto"), Path.of("/usr/share/fonts/opentype/noto"));
    private static final int DEEPEST = 6;

    private final List<Path> places;
    private final List<FontFamily> families = new ArrayList<>();
    private final Map<Integer, FontFamily> chosen = new HashMap<>();

    private FontCatalog(List<Path> places) {
        this.places = List.copyOf(places);
        List<Path> inFolders = new ArrayList<>();
        for (Path place : this.places) {
            if (Files.isDirectory(place)) {
                inFolders.addAll(files(place));
            } else if (Files.isReadable(place)) {
                families.add(new FontFamily(place, boldOf(place), true));
            } else if (!STANDARD.contains(place)) {
                throw new FontException("report.fonts: no file or folder that can be read: " + place);
            }
        }
        inFolders.sort((a, b) -> {
            int byRank = Integer.compare(rank(name(a)), rank(name(b)));
            return byRank != 0 ? byRank : name(a).compareTo(name(b));
        });
        inFolders.forEach(file -> families.add(new FontFamily(file, boldOf(file), false)));
    }

    /// The fonts in these files and folders.
    public static FontCatalog of(List<Path> filesAndFolders) {
        return new FontCatalog(filesAndFolders);
    }

    /// The fonts where Debian's packages fonts-noto-core and fonts-noto-cjk put them.
    public static FontCatalog standard() {
        return new FontCatalog(STANDARD);
    }

    /// The regular faces in a folder and those within it.
    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(file -> isRegularFace(name(file)) && Files.isRegularFile(file))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new FontException("report.fonts: cannot list " + folder + ": " + e.getMessage());
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static boolean isRegularFace(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean font = lower.endsWith(".ttf") || lower.endsWith(".otf") || lower.endsWith(".ttc");
        return font && (lower.contains("-regular") || lower.indexOf('-') < 0);
    }

    private static int rank(String name) {
        if (name.startsWith("NotoSans-")) {
            return 0;
        }
        if (name.startsWith("NotoSansArabic-")) {
            return 1;
        }
        if (name.startsWith("NotoSansCJK-")) {
            return 2;
        }
        if (name.startsWith("NotoSans")) {
            return 3;
        }
        return name.contains("Sans") ? 4 : 5;
    }

    private static @Nullable Path boldOf(Path regular) {
        String bold = name(regular).replace("-Regular", "-Bold");
        Path file = regular.resolveSibling(bold);
        return file.equals(regular) || !Files.isReadable(file) ? null : file;
    }

    /// The face in which a character is written.
    ///
    /// @param text where the character stands, for the message
    /// @throws FontException if no font has it
    Face face(int character, boolean bold, String text) {
        FontFamily family = chosen.get(character);
        if (family == null) {
            family = find(character, text);
            chosen.put(character, family);
        }
        return family.face(character, bold);
    }

    private FontFamily find(int character, String text) {
        for (FontFamily family : families) {
            if (family.has(character)) {
                return family;
            }
        }
        throw new FontException("no font for the script " + scriptName(character) + " (U+"
                + String.format(Locale.ROOT, "%04X", character) + " in \"" + text + "\"): install the package "
                + packageOf(character) + ", or name a font that has it in report.fonts (now: " + places + ")");
    }

    private static String scriptName(int character) {
        StringBuilder name = new StringBuilder();
        for (String word : Character.UnicodeScript.of(character).name().split("_", -1)) {
            name.append(name.isEmpty() ? "" : " ").append(word.charAt(0));
            name.append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    private static String packageOf(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> "fonts-noto-cjk";
            default -> "fonts-noto-core";
        };
    }
}
