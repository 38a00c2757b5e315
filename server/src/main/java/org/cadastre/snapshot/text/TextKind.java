package org.cadastre.snapshot.text;

import java.util.LinkedHashSet;
import java.util.Set;
import org.cadastre.export.rpsl.MappedMember;
import org.cadastre.index.TextIndexBuilder;
import org.cadastre.name.FoldedText;
import org.cadastre.number.IpAddress;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Card;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.jspecify.annotations.Nullable;

/// What objects are searched by, and which texts of an object those are.
enum TextKind {
    /// Handles, folded.
    HANDLES(MappedMember.HANDLE) {
        @Override
        void add(RegistryObject object, int id, TextIndexBuilder into) {
            folded(object.handle(), id, into);
        }
    },
    /// Names, folded; of domains and name servers in A-labels.
    NAMES(MappedMember.NAME) {
        @Override
        void add(RegistryObject object, int id, TextIndexBuilder into) {
            switch (object) {
                case IpNetwork network -> folded(network.name(), id, into);
                case Autnum autnum -> folded(autnum.name(), id, into);
                case Entity entity -> {
                    Card card = entity.card();
                    folded(card == null ? null : card.name(), id, into);
                }
                case Domain domain -> into.add(domain.ldhName(), id);
                case Nameserver nameserver -> into.add(nameserver.ldhName(), id);
            }
        }
    },
    /// Names of domains and name servers in U-labels, where they have any.
    UNICODE_NAMES(MappedMember.KEY) {
        @Override
        void add(RegistryObject object, int id, TextIndexBuilder into) {
            String name = switch (object) {
                case Domain domain -> domain.unicodeName();
                case Nameserver nameserver -> nameserver.unicodeName();
                case IpNetwork network -> null;
                case Autnum autnum -> null;
                case Entity entity -> null;
            };
            if (name != null) {
                into.add(name, id);
            }
        }
    },
    /// Names of the name servers of domains.
    NAMESERVERS(MappedMember.NAMESERVERS) {
        @Override
        void add(RegistryObject object, int id, TextIndexBuilder into) {
            if (object instanceof Domain domain) {
                Set<String> names = new LinkedHashSet<>();
                for (Nameserver nameserver : domain.nameservers()) {
                    names.add(nameserver.ldhName());
                }
                names.forEach(name -> into.add(name, id));
            }
        }
    },
    /// Addresses of name servers, or of those of domains.
    ADDRESSES(MappedMember.NAMESERVERS) {
        @Override
        void add(RegistryObject object, int id, TextIndexBuilder into) {
            Set<IpAddress> addresses = new LinkedHashSet<>();
            if (object instanceof Domain domain) {
                for (Nameserver nameserver : domain.nameservers()) {
                    addresses.addAll(nameserver.addresses());
                }
            } else if (object instanceof Nameserver nameserver) {
                addresses.addAll(nameserver.addresses());
            }
            for (IpAddress address : addresses) {
                into.add(address.toString(), id);
            }
        }
    },
    /// Mail addresses of entities, folded.
    EMAILS(MappedMember.EMAILS) {
        @Override
        void add(RegistryObject object, int id, TextIndexBuilder into) {
            Card card = object instanceof Entity entity ? entity.card() : null;
            if (card != null) {
                for (Card.Email email : card.emails()) {
                    folded(email.address(), id, into);
                }
            }
        }
    };

    private final MappedMember member;

    TextKind(MappedMember member) {
        this.member = member;
    }

    /// What of an object must be there for its texts of this kind.
    MappedMember member() {
        return member;
    }

    /// Adds the texts of an object.
    abstract void add(RegistryObject object, int id, TextIndexBuilder into);

    private static void folded(@Nullable String text, int id, TextIndexBuilder into) {
        if (text != null && !text.isEmpty()) {
            into.add(FoldedText.of(text), id);
        }
    }
}
