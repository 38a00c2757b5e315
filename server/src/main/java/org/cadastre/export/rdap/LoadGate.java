package org.cadastre.export.rdap;

import org.cadastre.export.FileProblems;

/// Decides whether what was read of a file is what the file promised: half a file must not be served (design.md
/// §3.4).
///
/// @param problems where the reasons go
/// @param promised how many objects the file promises, or -1 when it does not say
/// @param good how many objects were read
/// @param classed how many objects there are that have an `objectClassName`, good ones and bad ones
record LoadGate(FileProblems problems, long promised, long good, long classed) {
    /// The part of the promised objects that may be missing: one in so many.
    private static final int TOLERATED = 10;

    /// Refuses a file that ends too early or does not hold what it promises, and warns of a count that does not
    /// agree. A file of one object that is bad is no refusal: it is one of many in its folder.
    ///
    /// @param cutLine where the object begins that the file ends in, or 0
    /// @param openArrayLine the last line when the file ends in an array, or 0
    void check(long cutLine, long openArrayLine) {
        if (cutLine > 0) {
            problems.refuse(cutLine, "The file ends within the object that begins here; it is cut short.");
        } else if (openArrayLine > 0) {
            problems.refuse(openArrayLine, "The file ends before its array does; it is cut short.");
        }
        if (classed == 0) {
            problems.refuse(0, "There is no object in it.");
        } else if (good == 0 && classed > 1) {
            problems.refuse(0, "None of its " + classed + " objects is good.");
        }
        long missing = Math.max(0, promised - good);
        if (missing * TOLERATED > promised && promised > 0) {
            long tenths = Math.ceilDiv(missing * 1000, promised);
            problems.refuse(
                    0,
                    missing + " of " + promised + " promised objects are missing or bad (" + tenths / 10 + '.'
                            + tenths % 10 + " %); more than 10 % may not be.");
        } else if (promised > 0 && promised != good) {
            problems.warnOfFile(
                    0, "The objectCount promises " + promised + " objects, the file holds " + good + " good ones.");
        }
    }
}
