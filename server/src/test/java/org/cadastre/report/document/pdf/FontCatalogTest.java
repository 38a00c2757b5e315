package org.cadastre.report.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cadastre.country.Language;
import org.cadastre.report.document.testing.MachineFonts;
import org.cadastre.report.document.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontCatalogTest {
    @Test
    void namesTheScriptAndThePackageThatAreMissing(@TempDir Path empty) {
        assertThatExceptionOfType(FontException.class)
                .isThrownBy(() -> FontCatalog.of(List.of(empty)).face('A', false, "A text"))
                .withMessageContaining("script Latin")
                .withMessageContaining("U+0041")
                .withMessageContaining("A text")
                .withMessageContaining("fonts-noto-core")
                .withMessageContaining("report.fonts");
        assertThatExceptionOfType(FontException.class)
                .isThrownBy(() -> FontCatalog.of(List.of(empty)).face(0x4E2D, false, "中"))
                .withMessageContaining("script Han")
                .withMessageContaining("fonts-noto-cjk");
    }

    @Test
    void writesNoDocumentWithBoxesInIt() {
        MachineFonts.need();
        FontCatalog latin = FontCatalog.of(List.of(MachineFonts.LATIN));
        assertThat(PdfWriter.write(Samples.document(Language.RUSSIAN), latin)).isNotEmpty();
        assertThatExceptionOfType(FontException.class)
                .isThrownBy(() -> PdfWriter.write(Samples.document(Language.ARABIC), latin))
                .withMessageContaining("script Arabic")
                .withMessageContaining("fonts-noto-core");
        assertThatExceptionOfType(FontException.class)
                .isThrownBy(() -> PdfWriter.write(Samples.document(Language.CHINESE), latin))
                .withMessageContaining("script Han")
                .withMessageContaining("fonts-noto-cjk");
    }

    @Test
    void saysWhichNamedFileCannotBeRead(@TempDir Path folder) throws Exception {
        Path text = Files.writeString(folder.resolve("Text-Regular.ttf"), "not a font");
        assertThatExceptionOfType(FontException.class)
                .isThrownBy(() -> FontCatalog.of(List.of(text)).face('A', false, "A"))
                .withMessageContaining(text.toString());
        assertThatExceptionOfType(FontException.class)
                .isThrownBy(() -> FontCatalog.of(List.of(folder.resolve("none"))))
                .withMessageContaining("none");
    }

    @Test
    void passesOverBrokenFilesOfAFolder(@TempDir Path folder) throws Exception {
        MachineFonts.need();
        Files.writeString(folder.resolve("Broken-Regular.ttf"), "not a font");
        Files.copy(MachineFonts.LATIN, folder.resolve("Good-Regular.ttf"));
        assertThat(FontCatalog.of(List.of(folder)).face('A', false, "A").name()).isEqualTo("NotoSans-Regular");
    }

    @Test
    void takesTheFirstNamedFontThatHasALetter() {
        MachineFonts.need();
        FontCatalog catalog = FontCatalog.of(List.of(MachineFonts.CJK, MachineFonts.LATIN, MachineFonts.ARABIC));
        assertThat(catalog.face('A', false, "A").name()).isEqualTo("NotoSansCJKsc-Regular");
        assertThat(catalog.face(0x0627, false, "ا").name()).isEqualTo("NotoSansArabic-Regular");
    }

    @Test
    void takesNotoSansFirstAndItsBoldFaces() {
        MachineFonts.need();
        FontCatalog catalog = FontCatalog.standard();
        assertThat(catalog.face('A', false, "A").name()).isEqualTo("NotoSans-Regular");
        assertThat(catalog.face('A', true, "A").name()).isEqualTo("NotoSans-Bold");
        assertThat(catalog.face(0x0627, true, "ا").name()).isEqualTo("NotoSansArabic-Bold");
        assertThat(catalog.face(0x4E2D, true, "中").name()).isEqualTo("NotoSansCJKsc-Bold");
    }
}
