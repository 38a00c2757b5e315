package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// P-07: a cursor is good for its search and its snapshot, and nobody else can make or change one.
class CursorsTest {
    private static final String SEARCH = "ips?name=net*";
    private static final String SERIAL = "0123456789abcdef";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=/+ *é";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 65_536, Integer.MAX_VALUE})
    void readsItsOwnCursors(int offset) {
        String cursor = UrlSamples.CURSORS.cursor(SERIAL, SEARCH, offset);
        assertThat(cursor).matches("[A-Za-z0-9/=_-]{36}");
        assertThat(UrlSamples.CURSORS.read(cursor, SERIAL, SEARCH)).isEqualTo(new Cursors.Place(offset));
    }

    @Test
    void tellsAnotherSnapshotFromAnotherSearch() {
        String cursor = UrlSamples.CURSORS.cursor(SERIAL, SEARCH, 100);
        assertThat(UrlSamples.CURSORS.read(cursor, "fedcba9876543210", SEARCH)).isEqualTo(new Cursors.Stale());
        assertThat(UrlSamples.CURSORS.read(cursor, SERIAL, "ips?name=net")).isEqualTo(new Cursors.Foreign());
        assertThat(UrlSamples.CURSORS.read(cursor, "fedcba9876543210", "ips?name=net"))
                .isEqualTo(new Cursors.Foreign());
    }

    @Test
    void takesNoneOfAnotherKey() {
        Cursors one = Cursors.withRandomKey();
        Cursors other = Cursors.withRandomKey();
        assertThat(one.read(other.cursor(SERIAL, SEARCH, 100), SERIAL, SEARCH)).isEqualTo(new Cursors.Foreign());
        assertThat(one.read(one.cursor(SERIAL, SEARCH, 100), SERIAL, SEARCH)).isEqualTo(new Cursors.Place(100));
    }

    @Test
    void keysAreToldApartByTheirFingerprints() {
        String fingerprint = UrlSamples.CURSORS.fingerprint();
        assertThat(fingerprint).matches("[0-9a-f]{8}");
        assertThat(new Cursors("a key that only tests have".getBytes(StandardCharsets.US_ASCII)).fingerprint())
                .isEqualTo(fingerprint);
        assertThat(Cursors.withRandomKey().fingerprint()).isNotEqualTo(fingerprint);
    }

    @Test
    void takesNoneWithAChangedCharacter() {
        String cursor = UrlSamples.CURSORS.cursor(SERIAL, SEARCH, 100);
        for (int i = 0; i < cursor.length(); i++) {
            for (int letter = 0; letter < LETTERS.length(); letter++) {
                String changed = cursor.substring(0, i) + LETTERS.charAt(letter) + cursor.substring(i + 1);
                if (!changed.equals(cursor)) {
                    assertThat(UrlSamples.CURSORS.read(changed, SERIAL, SEARCH))
                            .as(changed)
                            .isEqualTo(new Cursors.Foreign());
                }
            }
        }
    }

    @Test
    void takesNoOtherText() {
        Random random = new Random(20261125);
        String cursor = UrlSamples.CURSORS.cursor(SERIAL, SEARCH, 100);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(4) == 0 ? random.nextInt(60) : cursor.length();
            while (text.length() < length) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertThat(UrlSamples.CURSORS.read(text.toString(), SERIAL, SEARCH))
                    .as(text.toString())
                    .isEqualTo(new Cursors.Foreign());
        }
        assertThat(UrlSamples.CURSORS.read(cursor + "=", SERIAL, SEARCH)).isEqualTo(new Cursors.Foreign());
        assertThat(UrlSamples.CURSORS.read(cursor + cursor, SERIAL, SEARCH)).isEqualTo(new Cursors.Foreign());
    }

    /// Neighbouring offsets share no more characters in any place than chance has it, so that nothing is told
    /// of them.
    @Test
    void hidesTheOffset() {
        for (int place = 0; place < 36; place++) {
            Set<Character> characters = new HashSet<>();
            for (int offset = 0; offset < 200; offset++) {
                characters.add(UrlSamples.CURSORS.cursor(SERIAL, SEARCH, offset).charAt(place));
            }
            assertThat(characters).as("place %d", place).hasSizeGreaterThan(40);
        }
    }

    @Test
    void wantsALongKey() {
        assertThatThrownBy(() -> new Cursors(new byte[15])).isInstanceOf(IllegalArgumentException.class);
    }
}
