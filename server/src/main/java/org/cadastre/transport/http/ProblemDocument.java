package org.cadastre.transport.http;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes what is wrong with a request as a problem document (RFC 9457).
final class ProblemDocument {
    static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonFactory FACTORY = new JsonFactory();

    private ProblemDocument() {}

    /// The bytes.
    ///
    /// @param status 400, 404 or 503
    /// @param detail what is wrong and what would be right
    static byte[] of(int status, String detail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("title", title(status));
            json.writeNumberProperty("status", status);
            json.writeStringProperty("detail", detail);
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static String title(int status) {
        return switch (status) {
            case 404 -> "Not Found";
            case 503 -> "Service Unavailable";
            default -> "Bad Request";
        };
    }
}
