package org.cadastre.rpsl;

/// How the keys of an attribute are written in its value.
enum KeySyntax {
    /// The whole value is one key.
    WHOLE,
    /// Names, handles or mail addresses by commas, of each only the first word.
    NAMES,
    /// AS numbers by commas.
    AUTONOMOUS_SYSTEM,
    /// Addresses or prefixes by commas, of each only the first word.
    ADDRESSES,
    /// Domain names by commas, after each its addresses.
    DOMAINS,
    /// Members of sets by commas: AS numbers, names, prefixes, with or without range operators.
    MEMBERS,
    /// A credential; passwords are no keys.
    CREDENTIAL,
    /// A primary key in which numbers may stand.
    NUMBERS;

    static KeySyntax of(RpslAttribute attribute) {
        return switch (attribute) {
            case ABUSE_C,
                    ABUSE_MAILBOX,
                    ADMIN_C,
                    AUTHOR,
                    CHANGED,
                    COUNTRY,
                    ENCRYPTION,
                    E_MAIL,
                    FORM,
                    IRT_NFY,
                    LANGUAGE,
                    MBRS_BY_REF,
                    MEMBER_OF,
                    MNT_BY,
                    MNT_DOMAINS,
                    MNT_IRT,
                    MNT_LOWER,
                    MNT_NFY,
                    MNT_REF,
                    MNT_ROUTES,
                    NOTIFY,
                    ORG,
                    PING_HDL,
                    REF_NFY,
                    SIGNATURE,
                    SPONSORING_ORG,
                    TECH_C,
                    UPD_TO,
                    ZONE_C -> NAMES;
            case LOCAL_AS, ORIGIN -> AUTONOMOUS_SYSTEM;
            case HOLES, IFADDR, INTERFACE, PINGABLE -> ADDRESSES;
            case ALIAS, NSERVER -> DOMAINS;
            case MEMBERS, MP_MEMBERS -> MEMBERS;
            case AUTH -> CREDENTIAL;
            case AS_BLOCK,
                    AS_SET,
                    AUT_NUM,
                    DOMAIN,
                    FILTER_SET,
                    INET6NUM,
                    INETNUM,
                    INET_RTR,
                    IRT,
                    KEY_CERT,
                    MNTNER,
                    NIC_HDL,
                    ORGANISATION,
                    PEERING_SET,
                    POEM,
                    POETIC_FORM,
                    ROUTE,
                    ROUTE6,
                    ROUTE_SET,
                    RTR_SET -> NUMBERS;
            case ADDRESS,
                    AGGR_BNDRY,
                    AGGR_MTD,
                    ASSIGNMENT_SIZE,
                    AS_NAME,
                    CERTIF,
                    COMPONENTS,
                    CREATED,
                    DEFAULT,
                    DESCR,
                    DS_RDATA,
                    EXPORT,
                    EXPORT_COMPS,
                    EXPORT_VIA,
                    FAX_NO,
                    FILTER,
                    FINGERPR,
                    GEOFEED,
                    GEOLOC,
                    IMPORT,
                    IMPORT_VIA,
                    INJECT,
                    LAST_MODIFIED,
                    METHOD,
                    MP_DEFAULT,
                    MP_EXPORT,
                    MP_FILTER,
                    MP_IMPORT,
                    MP_PEER,
                    MP_PEERING,
                    NETNAME,
                    ORG_NAME,
                    ORG_TYPE,
                    OWNER,
                    PEER,
                    PEERING,
                    PERSON,
                    PHONE,
                    PREFIXLEN,
                    REMARKS,
                    ROLE,
                    SOURCE,
                    STATUS,
                    TEXT -> WHOLE;
        };
    }
}
