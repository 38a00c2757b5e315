package org.cadastre.transport.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The paths that everybody may use: RDAP below `/rdap`, figures, the two pages that the notices of its answers link
/// to, and a description of all of these but RDAP.
public final class PublicPaths implements HttpPaths {
    private static final String RDAP = "/rdap";
    static final Freshness HOUR = new Freshness(null, null, null, "public, max-age=3600");

    private final HttpExchange rdap;
    private final @Nullable FigureExchange figures;
    private final Map<String, Supplier<HttpAnswer>> pages = new TreeMap<>();

    /// Paths with `rdap` behind `/rdap`, without figures.
    public PublicPaths(HttpExchange rdap) {
        this(rdap, null);
    }

    private PublicPaths(HttpExchange rdap, @Nullable FigureExchange figures) {
        this.rdap = rdap;
        this.figures = figures;
        HttpAnswer terms = read("terms.html");
        HttpAnswer inaccuracy = read("inaccuracy.html");
        pages.put("/terms", () -> terms);
        pages.put("/inaccuracy", () -> inaccuracy);
    }

    /// Paths with `rdap` behind `/rdap`, those of figures, and `/openapi.json`.
    ///
    /// @param description as [OpenApi] makes it; asked for when it is wanted
    public PublicPaths(HttpExchange rdap, FigureExchange figures, Supplier<HttpAnswer> description) {
        this(rdap, figures);
        pages.put("/openapi.json", description);
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
        Supplier<HttpAnswer> page = pages.get(path);
        return page != null
                ? page.get()
                : rdap.refusal(
                        404,
                        "There is nothing at this path; RDAP answers are below /rdap/, beside it are "
                                + String.join(", ", pages.keySet()) + ".");
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
