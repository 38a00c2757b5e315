package org.cadastre.report.document.pdf;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A regular face and, where there is one, the bold face beside it; each is read when first needed.
final class FontFamily {
    private final Path regularFile;
    private final @Nullable Path boldFile;
    private final boolean named;
    private @Nullable Face regular;
    private @Nullable Face bold;
    private boolean unreadable;

    /// @param named whether the operator named this very file, so that it must be readable
    FontFamily(Path regularFile, @Nullable Path boldFile, boolean named) {
        this.regularFile = regularFile;
        this.boldFile = boldFile;
        this.named = named;
    }

    boolean has(int character) {
        Face face = regular();
        return face != null && face.has(character);
    }

    /// The face for a character that the family has.
    Face face(int character, boolean inBold) {
        if (inBold && boldFile != null) {
            Face face = bold == null ? Face.read(boldFile) : bold;
            bold = face;
            if (face != null && face.has(character)) {
                return face;
            }
        }
        Face face = regular();
        if (face == null) {
            throw new IllegalStateException("no face of " + regularFile);
        }
        return face;
    }

    private @Nullable Face regular() {
        if (regular == null && !unreadable) {
            regular = Face.read(regularFile);
            unreadable = regular == null;
            if (unreadable && named) {
                throw new FontException("report.fonts: not a font that can be read: " + regularFile);
            }
        }
        return regular;
    }
}
