package org.cadastre.query.irr;

import org.jspecify.annotations.Nullable;

/// An [IrrAnswer] that is being found, a portion of the work at a time, so that there is time for others in between.
/// For one thread.
public interface IrrSearch {
    /// Goes on for a portion, which is a millisecond or so: the answer, or null while there is more to do.
    @Nullable
    IrrAnswer next();

    /// All portions, one after the other.
    default IrrAnswer answer() {
        IrrAnswer answer = next();
        while (answer == null) {
            answer = next();
        }
        return answer;
    }
}
