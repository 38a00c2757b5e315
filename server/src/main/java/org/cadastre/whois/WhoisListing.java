package org.cadastre.whois;

/// What answers a keyword, told some of it at a time. For one thread.
public interface WhoisListing {
    /// Tells some more: a moment's work, and no more than a few hundred lines.
    ///
    /// @return whether there is more to tell
    boolean tell(Lines out);

    /// Takes the lines of an answer.
    interface Lines {
        /// A sentence for people.
        void note(String sentence);

        /// An attribute.
        void attribute(String name, String value);

        /// The empty line that ends an object, or a group of notes.
        void end();
    }
}
