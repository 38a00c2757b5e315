package org.cadastre.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.cadastre.registry.Card;
import org.jspecify.annotations.Nullable;

/// Makes cards from a random source.
final class RandomCards {
    private final RandomTexts texts;

    RandomCards(RandomGenerator random) {
        texts = new RandomTexts(random);
    }

    Card card() {
        return new Card(
                texts.chance(1, 5) ? null : texts.pick(List.of(Card.Kind.values())),
                texts.chance(1, 8) ? "" : texts.phrase(),
                texts.chance(1, 3) ? structuredName() : null,
                list(2, texts::phrase),
                list(1, texts::phrase),
                list(1, texts::phrase),
                list(2, this::address),
                list(3, this::phone),
                list(2, this::email),
                list(2, texts::language),
                list(1, () -> "geo:" + texts.below(90) + "," + texts.below(180)),
                list(1, texts::uri));
    }

    private Card.StructuredName structuredName() {
        return new Card.StructuredName(texts.phrase(), part(), part(), part(), part());
    }

    private Card.Address address() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            parts.add(part());
        }
        boolean isLabel = texts.chance(2, 3);
        return new Card.Address(
                isLabel ? texts.phrase() + "\n" + texts.phrase() + "\n" + texts.phrase() : "",
                texts.chance(1, 2) ? texts.country() : null,
                isLabel ? Card.Address.NO_PARTS : parts,
                type(),
                pref());
    }

    private Card.Phone phone() {
        String digits = "+1-555-01" + (10 + texts.below(90));
        return new Card.Phone(
                texts.chance(1, 3) ? "tel:" + digits : digits,
                list(2, () -> texts.pick(List.of("voice", "fax", "cell", "text"))),
                pref());
    }

    private Card.Email email() {
        return new Card.Email(texts.label() + "@" + texts.host(), type(), pref());
    }

    private String part() {
        return texts.chance(1, 2) ? texts.phrase() : "";
    }

    private @Nullable String type() {
        return texts.maybe(() -> texts.pick(List.of("work", "home")));
    }

    private int pref() {
        return texts.chance(1, 3) ? 1 + texts.below(100) : 0;
    }

    private <T> List<T> list(int most, Supplier<T> maker) {
        return texts.list(most, maker);
    }
}
