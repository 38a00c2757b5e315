package org.cadastre.rdap;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cadastre.url.PercentCoding;

/// Makes and reads cursors, which name a place in the results of one search in one snapshot (RFC 8977 §2.4).
/// Only who has the key can make one. For any number of threads.
///
/// A cursor is 27 bytes in 36 characters of base64url (RFC 4648 §5), so that each character counts:
///
/// - a tag of 15 bytes over the rest and the search, with HMAC-SHA256;
/// - the offset in 4 bytes and a mark of the snapshot's serial in 8, both hidden under a mask that follows from
///   the tag.
public final class Cursors {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int TAG_BYTES = 15;
    private static final int OFFSET_BYTES = 4;
    private static final int MARK_BYTES = 8;
    private static final int PLACE_BYTES = OFFSET_BYTES + MARK_BYTES;
    private static final int BYTES = TAG_BYTES + PLACE_BYTES;
    private static final int LENGTH = BYTES / 3 * 4;

    /// What each use of the key begins with, so that no result of one is that of another.
    private static final byte MARK = 0;

    private static final byte TAG = 1;
    private static final byte MASK = 2;
    private static final byte FINGERPRINT = 3;

    private final SecretKeySpec key;

    /// @param key the key, of at least 16 bytes; servers with the same one take each other's cursors
    /// @throws IllegalArgumentException when the key is shorter
    public Cursors(byte[] key) {
        if (key.length < 16) {
            throw new IllegalArgumentException("a key of " + key.length + " bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /// Cursors that only this object takes.
    public static Cursors withRandomKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new Cursors(key);
    }

    /// Eight letters and digits that tell the key apart from others without telling it.
    String fingerprint() {
        return HexFormat.of().formatHex(hash(FINGERPRINT, new byte[0], ""), 0, 4);
    }

    /// What a text is as a cursor.
    sealed interface Result {}

    /// The cursor of a place.
    ///
    /// @param offset how many results are before it
    record Place(int offset) implements Result {}

    /// A cursor of this search in another snapshot.
    record Stale() implements Result {}

    /// No cursor of this search: another one's, another server's, or none at all.
    record Foreign() implements Result {}

    /// The cursor of a place in the results of a search.
    ///
    /// @param serial that of the snapshot which is searched
    /// @param search the canonical path of the search
    /// @param offset how many results are before the place, 0 or more
    public String cursor(String serial, String search, int offset) {
        byte[] place = ByteBuffer.allocate(PLACE_BYTES)
                .putInt(offset)
                .put(mark(serial))
                .array();
        byte[] tag = tag(place, search);
        byte[] bytes =
                ByteBuffer.allocate(BYTES).put(tag).put(masked(place, tag)).array();
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /// Reads a cursor.
    ///
    /// @param cursor any text
    /// @param serial that of the snapshot which is searched
    /// @param search the canonical path of the search
    Result read(String cursor, String serial, String search) {
        if (cursor.length() != LENGTH || !isBase64(cursor)) {
            return new Foreign();
        }
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        byte[] tag = Arrays.copyOf(bytes, TAG_BYTES);
        byte[] place = masked(Arrays.copyOfRange(bytes, TAG_BYTES, BYTES), tag);
        if (!MessageDigest.isEqual(tag, tag(place, search))) {
            return new Foreign();
        }
        if (!Arrays.equals(mark(serial), Arrays.copyOfRange(place, OFFSET_BYTES, PLACE_BYTES))) {
            return new Stale();
        }
        return new Place(ByteBuffer.wrap(place).getInt());
    }

    private byte[] mark(String serial) {
        return Arrays.copyOf(hash(MARK, serial.getBytes(StandardCharsets.UTF_8), ""), MARK_BYTES);
    }

    private byte[] tag(byte[] place, String search) {
        return Arrays.copyOf(hash(TAG, place, search), TAG_BYTES);
    }

    private byte[] masked(byte[] place, byte[] tag) {
        byte[] mask = hash(MASK, tag, "");
        byte[] masked = new byte[PLACE_BYTES];
        for (int i = 0; i < PLACE_BYTES; i++) {
            masked[i] = (byte) (place[i] ^ mask[i]);
        }
        return masked;
    }

    private byte[] hash(byte use, byte[] bytes, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(use);
            mac.update(bytes);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, absent);
        }
    }

    private static boolean isBase64(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!PercentCoding.isLetterOrDigit(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }
}
