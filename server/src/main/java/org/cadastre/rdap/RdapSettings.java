package org.cadastre.rdap;

import org.cadastre.registry.AutnumModel;
import org.cadastre.registry.ExtensionMode;
import org.jspecify.annotations.Nullable;

/// What the operator chose of the bodies. The addresses are absolute URIs in ASCII.
///
/// @param publicUrl the server's outside address without a slash at the end; links go to `publicUrl + "/rdap/…"`
/// @param termsUrl the page with the terms of use
/// @param inaccuracyUrl the page that says how to report wrong data
/// @param port43 host name or address of the WHOIS server (RFC 9083 §4.7), or null to leave the member out
/// @param personalData what is done with the contact data of persons
/// @param contacts in which formats contact data is written
/// @param autnums which AS numbers are objects
/// @param cir when answers have the members of the extension cir0
public record RdapSettings(
        String publicUrl,
        String termsUrl,
        String inaccuracyUrl,
        @Nullable String port43,
        PersonalData personalData,
        ContactFormat contacts,
        AutnumModel autnums,
        ExtensionMode cir) {
    /// @throws IllegalArgumentException when the public address ends in a slash
    public RdapSettings {
        if (publicUrl.endsWith("/")) {
            throw new IllegalArgumentException("a slash at the end of the public address " + publicUrl);
        }
    }

    /// Those with contact data as jCard, and that of persons hidden.
    public RdapSettings(String publicUrl, String termsUrl, String inaccuracyUrl, @Nullable String port43) {
        this(publicUrl, termsUrl, inaccuracyUrl, port43, PersonalData.HIDDEN, ContactFormat.JCARD);
    }

    /// Those with AS numbers in the hierarchical model.
    public RdapSettings(
            String publicUrl,
            String termsUrl,
            String inaccuracyUrl,
            @Nullable String port43,
            PersonalData personalData,
            ContactFormat contacts) {
        this(publicUrl, termsUrl, inaccuracyUrl, port43, personalData, contacts, AutnumModel.HIERARCHICAL);
    }

    /// Those without extensions of ours.
    public RdapSettings(
            String publicUrl,
            String termsUrl,
            String inaccuracyUrl,
            @Nullable String port43,
            PersonalData personalData,
            ContactFormat contacts,
            AutnumModel autnums) {
        this(publicUrl, termsUrl, inaccuracyUrl, port43, personalData, contacts, autnums, ExtensionMode.OFF);
    }

    /// Whether anybody may know, and search by, the contact data of persons.
    boolean showsPersons() {
        return personalData == PersonalData.SHOWN;
    }

    /// The address of the RDAP base, with a slash at the end.
    String base() {
        return publicUrl + "/rdap/";
    }
}
