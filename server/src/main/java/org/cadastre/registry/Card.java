package org.cadastre.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How to reach an entity: what the NRO RDAP profile §5.1.1 allows of a vCard (RFC 6350), in no format's spelling.
///
/// @param kind what it is, or null when that is not said
/// @param name the formatted name, `fn`; empty when there is none
/// @param structuredName the parts of a person's name, `n`, or null
/// @param organisations `org`
/// @param roles `role`
/// @param titles `title`
/// @param addresses `adr`
/// @param phones `tel`
/// @param emails `email`
/// @param languages `lang`, BCP 47 tags
/// @param positions `geo`, URIs
/// @param contactUris `contact-uri` (RFC 8605)
public record Card(
        @Nullable Kind kind,
        String name,
        @Nullable StructuredName structuredName,
        List<String> organisations,
        List<String> roles,
        List<String> titles,
        List<Address> addresses,
        List<Phone> phones,
        List<Email> emails,
        List<String> languages,
        List<String> positions,
        List<String> contactUris) {
    public Card {
        organisations = List.copyOf(organisations);
        roles = List.copyOf(roles);
        titles = List.copyOf(titles);
        addresses = List.copyOf(addresses);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        languages = List.copyOf(languages);
        positions = List.copyOf(positions);
        contactUris = List.copyOf(contactUris);
    }

    /// A card that holds no more than a name.
    public static Card named(Kind kind, String name) {
        return new Card(
                kind, name, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    /// What an entity is (RFC 6350 §6.1.4).
    public enum Kind {
        INDIVIDUAL("individual"),
        GROUP("group"),
        ORG("org");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /// The value as a vCard spells it.
        public String text() {
            return text;
        }
    }

    /// The parts of a person's name (RFC 6350 §6.2.2), each empty when absent.
    public record StructuredName(String family, String given, String additional, String prefixes, String suffixes) {}

    /// A postal address (RFC 6350 §6.3.1).
    ///
    /// @param label the address as it is written on a letter, lines separated by LF; empty when there is none
    /// @param countryCode two letters (RFC 8605 §3.1), or null
    /// @param parts post office box, extended address, street, locality, region, code, country; empty where absent
    /// @param type `work`, `home` or null
    /// @param pref 1 to 100, 1 the most preferred, or 0 when not said
    public record Address(
            String label,
            @Nullable String countryCode,
            List<String> parts,
            @Nullable String type,
            int pref) {
        /// The parts of an address of which only the label is known.
        public static final List<String> NO_PARTS = List.of("", "", "", "", "", "", "");

        /// @throws IllegalArgumentException when there are not seven parts
        public Address {
            if (parts.size() != 7) {
                throw new IllegalArgumentException(parts.size() + " parts of an address");
            }
            parts = List.copyOf(parts);
        }
    }

    /// A telephone number (RFC 6350 §6.4.1).
    ///
    /// @param number free text, or a URI that begins with `tel:`
    /// @param types `voice`, `fax`, `cell` and so on
    /// @param pref 1 to 100, 1 the most preferred, or 0 when not said
    public record Phone(String number, List<String> types, int pref) {
        public Phone {
            types = List.copyOf(types);
        }

        /// Whether the number is a URI.
        public boolean isUri() {
            return number.regionMatches(true, 0, "tel:", 0, 4);
        }
    }

    /// A mail address (RFC 6350 §6.4.2).
    ///
    /// @param address the address
    /// @param type `work`, `home` or null
    /// @param pref 1 to 100, 1 the most preferred, or 0 when not said
    public record Email(String address, @Nullable String type, int pref) {}
}
