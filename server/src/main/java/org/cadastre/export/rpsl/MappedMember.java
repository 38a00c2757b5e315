package org.cadastre.export.rpsl;

import java.util.Set;
import org.cadastre.rpsl.RpslAttribute;

/// The members of registry objects that they are searched by, and the attributes of RPSL objects that each is made
/// of besides the first: [RegistryMapping] makes the member of these as it does of the whole object.
public enum MappedMember {
    /// The range; the zone of a domain and its names; the handle, but that of a person or role.
    KEY,
    /// The handle.
    HANDLE(RpslAttribute.NIC_HDL),
    /// The handle, and the name of a network, autnum or entity.
    NAME(RpslAttribute.NIC_HDL, RpslAttribute.NETNAME, RpslAttribute.AS_NAME, RpslAttribute.ORG_NAME),
    /// The handle, and the mail addresses of an entity.
    EMAILS(RpslAttribute.NIC_HDL, RpslAttribute.ABUSE_MAILBOX, RpslAttribute.E_MAIL),
    /// The name servers of a domain with their addresses.
    NAMESERVERS(RpslAttribute.NSERVER),
    /// The status values.
    STATUS(RpslAttribute.NETNAME, RpslAttribute.STATUS);

    @SuppressWarnings("ImmutableEnumChecker") // what Set.of gives cannot be changed
    private final Set<RpslAttribute> attributes;

    MappedMember(RpslAttribute... attributes) {
        this.attributes = Set.of(attributes);
    }

    /// The attributes.
    public Set<RpslAttribute> attributes() {
        return attributes;
    }
}
