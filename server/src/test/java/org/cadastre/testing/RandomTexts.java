package org.cadastre.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Makes texts and choices from a random source: some that recur, some that do not, some beyond ASCII and beyond the
/// first plane of Unicode.
final class RandomTexts {
    private static final List<String> WORDS = List.of(
            "network",
            "example",
            "Straße",
            "łódź",
            "Ωμέγα",
            "東京",
            "data",
            "né",
            "centre",
            "😀",
            "line",
            "\"quoted\"",
            "back\\slash",
            "<b>",
            "&",
            "north",
            "documentation",
            "only",
            "a",
            "Ξ");

    private final RandomGenerator random;

    RandomTexts(RandomGenerator random) {
        this.random = random;
    }

    boolean chance(int of, int in) {
        return random.nextInt(in) < of;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /// None to `most` of something.
    <T> List<T> list(int most, Supplier<T> maker) {
        List<T> made = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            made.add(maker.get());
        }
        return made;
    }

    /// Something, or null as often.
    <T> @Nullable T maybe(Supplier<T> maker) {
        return random.nextBoolean() ? maker.get() : null;
    }

    /// A name in upper-case ASCII.
    String name() {
        return "EXAMPLE-" + Integer.toString(random.nextInt(1 << 20), 36).toUpperCase(Locale.ROOT);
    }

    /// One to some words.
    String phrase() {
        StringBuilder text = new StringBuilder(pick(WORDS));
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(' ').append(pick(WORDS));
        }
        return text.toString();
    }

    /// A paragraph; every second one is one of a few.
    String paragraph() {
        if (chance(1, 2)) {
            return "This object is for documentation and stands for no network, version " + random.nextInt(5) + ".";
        }
        StringBuilder text = new StringBuilder(phrase());
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(' ').append(pick(WORDS));
        }
        return text.toString();
    }

    String country() {
        return pick(List.of("AA", "DE", "EU", "FR", "GR", "JP", "PL", "ZA"));
    }

    String language() {
        return pick(List.of("de", "en", "el", "fr-CA", "ja", "zh-Hant"));
    }

    /// A label of a host name.
    String label() {
        return Integer.toString(random.nextInt(1 << 16) + 36 * 36, 36);
    }

    String host() {
        return label() + (chance(1, 3) ? ".example.com" : ".example.net");
    }

    String uri() {
        return "https://" + host() + "/" + (chance(1, 2) ? "terms" : label() + "?q=" + random.nextInt(100));
    }
}
