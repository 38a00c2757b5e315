package org.cadastre.config;

import org.jspecify.annotations.Nullable;

/// Section `rdap`.
///
/// @param port43 host name or address for the member `port43` (RFC 9083 §4.7), or null to leave it out
/// @param contacts in which formats contact data is written
/// @param cursorKey what the cursors of pages are made with, or null for a key that no other server has
public record RdapConfig(
        @Nullable String port43,
        Contacts contacts,
        @Nullable Secret cursorKey) {
    /// A format of contact data.
    public enum Contacts {
        /// jCard (RFC 7095).
        JCARD,
        /// jCard and JSContact (RFC 9553).
        BOTH,
        /// JSContact alone.
        JSCONTACT
    }
}
