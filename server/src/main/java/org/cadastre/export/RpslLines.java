package org.cadastre.export;

import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslKeySink;
import org.jspecify.annotations.Nullable;

/// An RPSL object that a reader has just found, as lines in a buffer. One instance serves all objects of a
/// part: what it returns is valid only until [RpslPart]'s method returns.
public interface RpslLines {
    /// What a class of objects is a range of.
    enum Numbers {
        /// No numbers that are registered: the object is no row of a number space.
        NONE,
        /// IPv4 addresses, in the low 32 bits of the low halves.
        IPV4,
        /// IPv6 addresses.
        IPV6,
        /// AS numbers, in the low 32 bits of the low halves.
        AUTNUM
    }

    /// Holds the text in UTF-8, and at least 16 bytes more behind it. The line after a line begins behind its
    /// LF.
    byte[] bytes();

    /// How many lines there are, at least one.
    int count();

    /// Where a line begins.
    int start(int line);

    /// Where the value of an attribute begins, behind the colon and the blanks after it; where the line begins
    /// when it is no attribute's first line.
    int valueStart(int line);

    /// Where the LF of a line stands.
    int end(int line);

    /// The attribute that begins in a line, null when none does or its name is unknown.
    @Nullable
    RpslAttribute attribute(int line);

    /// The class, null when it is none of the known ones.
    @Nullable
    RpslClass rpslClass();

    /// Whether the file has it in Latin-1.
    boolean isLatin1();

    /// The line of the part that it begins at, from 1.
    int line();

    /// Where the name of its source begins: the first word of its last `source:` attribute.
    int sourceStart();

    /// Where the name of its source ends; where it begins when there is none.
    int sourceEnd();

    /// The day of its last change, as the decimal number yyyymmdd: of its last `last-modified:` attribute. 0 when it
    /// does not say, or not as a day.
    int changedDay();

    /// What it is a range of.
    Numbers numbers();

    /// The upper 64 bits of the first number.
    long firstHigh();

    /// The lower 64 bits of the first number.
    long firstLow();

    /// The upper 64 bits of the last number.
    long lastHigh();

    /// The lower 64 bits of the last number.
    long lastLow();

    /// Gives a sink what the object is found by: itself, then the values of its attributes.
    void giveKeys(RpslKeySink sink);
}
