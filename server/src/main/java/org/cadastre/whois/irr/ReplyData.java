package org.cadastre.whois.irr;

/// The data of a reply as pieces of text that can be made again and again, the same each time. For one thread.
interface ReplyData {
    /// How many pieces there are.
    int size();

    /// Appends a piece with what sets it apart from the next one, or ends the data.
    ///
    /// @param index 0 to `size() - 1`
    void append(StringBuilder out, int index);

    /// How many of the pieces made so far are objects that count against the daily limit of contacts, each as often
    /// as it was made.
    default int contacts() {
        return 0;
    }
}
