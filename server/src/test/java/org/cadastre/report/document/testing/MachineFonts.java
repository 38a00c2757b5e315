package org.cadastre.report.document.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The fonts that tests of pages need. Where they are missing such a test is skipped, but never in a CI run.
public final class MachineFonts {
    public static final Path LATIN = Path.of("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf");
    public static final Path ARABIC = Path.of("/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf");
    public static final Path CJK = Path.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");

    private MachineFonts() {}

    /// Skips the test, or fails it in a CI run, unless the fonts are there.
    public static void need() {
        for (Path font : List.of(LATIN, ARABIC, CJK)) {
            boolean there = Files.isReadable(font);
            if (!there && "true".equals(System.getenv("CI"))) {
                throw new AssertionError("install fonts-noto-core and fonts-noto-cjk: no " + font);
            }
            assumeTrue(there, () -> "skipped without the packages fonts-noto-core and fonts-noto-cjk: no " + font);
        }
    }
}
