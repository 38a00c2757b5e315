package org.cadastre.query;

/// What objects must match in a search.
///
/// @param property what of them is compared
/// @param value what it must be; for all but [Property#IP] and [Property#ROLE] possibly with one `*` that stands for
///     any characters (RFC 9082 §4.1), which is then a pattern that can be searched. An address is in its canonical
/// form
public record Criterion(Property property, String value) {
    /// What is compared.
    public enum Property {
        /// The handle, of any class.
        HANDLE,
        /// The name: of a network or autnum as its holder calls it, of a domain or name server in A-labels.
        NAME,
        /// The formatted name of an entity.
        FN,
        /// The mail addresses of an entity.
        EMAIL,
        /// The roles of an entity within the object.
        ROLE,
        /// The names of the name servers of a domain, in A-labels.
        NAMESERVER,
        /// The addresses of a name server, or of the name servers of a domain.
        IP
    }
}
