package org.cadastre.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A remark on an object (RFC 9083 §4.3).
///
/// @param title a short heading, or null
/// @param description one or more paragraphs
/// @param type a value of the IANA registry for remark types, or null
/// @param links links that belong to it
/// @param lang BCP 47 tag of its language, or null
public record Remark(
        @Nullable String title,
        List<String> description,
        @Nullable String type,
        List<Link> links,
        @Nullable String lang) {
    /// The remark type for an object that is cut short by a limit of the server (RFC 9083 §10.2.1).
    public static final String TRUNCATED = "object truncated due to unexplainable reasons";

    /// @throws IllegalArgumentException when there is no paragraph
    public Remark {
        if (description.isEmpty()) {
            throw new IllegalArgumentException("a remark without a description: " + title);
        }
        description = List.copyOf(description);
        links = List.copyOf(links);
    }

    /// A remark without links and language.
    public Remark(@Nullable String title, List<String> description, @Nullable String type) {
        this(title, description, type, List.of(), null);
    }

    /// A remark of one paragraph and without a type.
    public static Remark of(String title, String paragraph) {
        return new Remark(title, List.of(paragraph), null);
    }
}
