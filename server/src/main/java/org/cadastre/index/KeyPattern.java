package org.cadastre.index;

/// What a [TextIndex] is asked for: one text, or all texts with a fixed beginning and a fixed end.
///
/// What is between the two may be empty. The beginning never ends between a character and a combining mark after it.
///
/// @param prefix the bytes of the beginning, or of the whole text
/// @param suffix the bytes of the end
/// @param open whether something may be between them
/// @param barrier the ASCII character that is not between them, or [#NO_BARRIER]
public record KeyPattern(byte[] prefix, byte[] suffix, boolean open, int barrier) {
    /// No character is kept from being between the beginning and the end.
    public static final int NO_BARRIER = -1;

    /// One text.
    public static KeyPattern exactly(String text) {
        return new KeyPattern(KeyText.bytes(text), new byte[0], false, NO_BARRIER);
    }

    /// All texts with this beginning.
    public static KeyPattern startingWith(String prefix) {
        return between(prefix, "", NO_BARRIER);
    }

    /// All texts with this beginning and this end, which do not overlap.
    public static KeyPattern between(String prefix, String suffix, int barrier) {
        return new KeyPattern(KeyText.bytes(prefix), KeyText.bytes(suffix), true, barrier);
    }
}
