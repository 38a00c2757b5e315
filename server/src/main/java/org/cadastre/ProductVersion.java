package org.cadastre;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version of the program, which the build leaves beside the classes.
final class ProductVersion implements IVersionProvider {
    private static final String PROPERTIES = "/META-INF/maven/org.cadastre/cadastre-server/pom.properties";

    @Override
    public String[] getVersion() {
        return new String[] {"cadastre " + text()};
    }

    /// Such as `0.1.0`; `unpackaged` when the classes are not in the jar that the build makes.
    static String text() {
        try (InputStream in = ProductVersion.class.getResourceAsStream(PROPERTIES)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unpackaged");
        } catch (IOException e) {
            return "unpackaged";
        }
    }
}
