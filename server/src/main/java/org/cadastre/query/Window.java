package org.cadastre.query;

import java.util.List;

/// Which results of a search to give, and how (RFC 8977, RFC 8982).
///
/// @param counted whether the number of all results was asked for
/// @param sort what the results are sorted by, the most significant first; empty for the order of the class
/// @param offset how many results to leave out at the start
/// @param fields how much of each object to give
public record Window(boolean counted, List<Sort> sort, int offset, FieldSet fields) {
    /// The first results in the order of their class, whole.
    public static final Window FIRST = new Window(false, List.of(), 0, FieldSet.FULL);

    /// @throws IllegalArgumentException when the offset is below 0
    public Window {
        if (offset < 0) {
            throw new IllegalArgumentException("offset " + offset);
        }
        sort = List.copyOf(sort);
    }

    /// One key of the order.
    ///
    /// @param property what is compared
    /// @param descending whether the greatest comes first
    public record Sort(SortProperty property, boolean descending) {}

    /// What results can be sorted by. Objects without a value come last.
    public enum SortProperty {
        HANDLE,
        NAME,
        START,
        COUNTRY,
        REGISTRATION_DATE,
        REREGISTRATION_DATE,
        LAST_CHANGED_DATE,
        EXPIRATION_DATE,
        DELETION_DATE,
        REINSTANTIATION_DATE,
        TRANSFER_DATE,
        LOCKED_DATE,
        UNLOCKED_DATE,
        FN,
        ORG,
        EMAIL,
        VOICE,
        CC,
        CITY,
        IPV4,
        IPV6
    }

    /// How much of each object to give (RFC 8982).
    public enum FieldSet {
        /// Only what names it.
        ID,
        /// What names it and its main facts, without entities, remarks and events.
        BRIEF,
        /// Everything.
        FULL
    }
}
