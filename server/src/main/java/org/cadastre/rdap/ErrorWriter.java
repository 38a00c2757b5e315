package org.cadastre.rdap;

import java.util.List;

/// Writes the members of an error body (RFC 9083 §6); its title is the reason phrase (NRO profile §7).
final class ErrorWriter {
    private static final byte[] ERROR_CODE = JsonBytes.encodedName("errorCode");
    private static final byte[] TITLE = JsonBytes.encodedName("title");
    private static final byte[] DESCRIPTION = JsonBytes.encodedName("description");

    private ErrorWriter() {}

    static void members(RdapBody body, int status, List<String> description) {
        body.json.name(ERROR_CODE);
        body.json.number(status);
        body.text(TITLE, reasonPhrase(status));
        body.texts(DESCRIPTION, description);
    }

    /// The reason phrase of RFC 9110 §15 and RFC 6585; of an unknown status, that of its class.
    static String reasonPhrase(int status) {
        return switch (status) {
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 408 -> "Request Timeout";
            case 411 -> "Length Required";
            case 413 -> "Content Too Large";
            case 414 -> "URI Too Long";
            case 415 -> "Unsupported Media Type";
            case 417 -> "Expectation Failed";
            case 422 -> "Unprocessable Content";
            case 429 -> "Too Many Requests";
            case 431 -> "Request Header Fields Too Large";
            case 501 -> "Not Implemented";
            case 502 -> "Bad Gateway";
            case 503 -> "Service Unavailable";
            case 504 -> "Gateway Timeout";
            case 505 -> "HTTP Version Not Supported";
            default -> status < 500 ? "Bad Request" : "Internal Server Error";
        };
    }
}
