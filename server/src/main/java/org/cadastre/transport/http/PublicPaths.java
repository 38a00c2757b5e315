package org.cadastre.transport.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The paths that everybody may use: RDAP below `/rdap`, figures, and the two pages that the notices of its answers
/// link to.
public final class PublicPaths implements HttpPaths {
    private static final String RDAP = "/rdap";
    private static final Freshness HOUR = new Freshness(null, null, null, "public, max-age=3600");

    private final HttpExchange rdap;
    private final @Nullable FigureExchange figures;
    private final HttpAnswer terms = read("terms.html");
    private final HttpAnswer inaccuracy = read("inaccuracy.html");

    /// Paths with `rdap` behind `/rdap`, without figures.
    public PublicPaths(HttpExchange rdap) {
        this(rdap, null);
    }

    /// Paths with `rdap` behind `/rdap`, and those of figures where there are some.
    public PublicPaths(HttpExchange rdap, @Nullable FigureExchange figures) {
        this.rdap = rdap;
        this.figures = figures;
    }

    @Override
    public HttpAnswer read(String path, @Nullable String query) {
        if (isRdap(path)) {
            return rdap.answer(path.substring(RDAP.length()), query);
        }
        return figures != null && figures.handles(path) ? figures.answer(path, query) : page(path);
    }

    @Override
    public @Nullable HttpAnswer readPromptly(String path, @Nullable String query) {
        if (isRdap(path)) {
            return rdap.promptAnswer(path.substring(RDAP.length()), query);
        }
        return figures != null && figures.handles(path) ? figures.promptAnswer(path, query) : page(path);
    }

    private static boolean isRdap(String path) {
        return path.startsWith(RDAP) && (path.length() == RDAP.length() || path.charAt(RDAP.length()) == '/');
    }

    private HttpAnswer page(String path) {
        return switch (path) {
            case "/terms" -> terms;
            case "/inaccuracy" -> inaccuracy;
            default -> rdap.refusal(404, "There is nothing at this path; RDAP answers are below /rdap/.");
        };
    }

    @Override
    public HttpAnswer refusal(int status, String description) {
        return rdap.refusal(status, description);
    }

    private static HttpAnswer read(String name) {
        try (InputStream page = Objects.requireNonNull(PublicPaths.class.getResourceAsStream(name), name)) {
            return HttpAnswer.of(200, "text/html; charset=utf-8", page.readAllBytes())
                    .keptFor(HOUR);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
