package org.cadastre.config;

import java.nio.file.Path;
import java.util.List;

/// Section `report`: how reports are written.
///
/// @param fonts files and folders of fonts; empty for where Debian's packages of Noto put them
public record ReportConfig(List<Path> fonts) {
    public ReportConfig {
        fonts = List.copyOf(fonts);
    }
}
