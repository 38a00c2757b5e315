package org.cadastre.snapshot.arena;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.IpRange;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Nameserver;
import org.jspecify.annotations.Nullable;

/// How a domain stands in an entry after its head: a byte that says which parts there are, the zone, the other parts. A
/// nameserver is a reference. The network is not stored: it is looked up.
final class DomainCoding {
    private static final int ZONE = 1;
    private static final int UNICODE = 2;
    private static final int VARIANTS = 4;
    private static final int NAMESERVERS = 8;
    private static final int SECURE_DNS = 0x10;
    private static final int PUBLIC_IDS = 0x20;

    private DomainCoding() {}

    static void write(CodeWriter writer, Domain domain) {
        String unicode = domain.unicodeName();
        writer.octet((domain.zone() != null ? ZONE : 0)
                | (unicode != null ? UNICODE : 0)
                | (domain.variants().isEmpty() ? 0 : VARIANTS)
                | (domain.nameservers().isEmpty() ? 0 : NAMESERVERS)
                | (domain.secureDns() != null ? SECURE_DNS : 0)
                | (domain.publicIds().isEmpty() ? 0 : PUBLIC_IDS));
        if (domain.zone() != null) {
            NumberCoding.write(writer, domain.zone());
        }
        if (unicode != null) {
            writer.plain(unicode);
        }
        if (!domain.variants().isEmpty()) {
            writeVariants(writer, domain.variants());
        }
        if (!domain.nameservers().isEmpty()) {
            writer.number(domain.nameservers().size());
            for (Nameserver nameserver : domain.nameservers()) {
                writer.nested(nameserver);
            }
        }
        if (domain.secureDns() != null) {
            SecureDnsCoding.write(writer, domain.secureDns());
        }
        if (!domain.publicIds().isEmpty()) {
            PublicIdCoding.write(writer, domain.publicIds());
        }
    }

    static Domain read(CodeReader reader, ObjectHead head) {
        int parts = reader.octet();
        @Nullable IpRange zone = (parts & ZONE) != 0 ? NumberCoding.range(reader) : null;
        return new Domain(
                head.handle(),
                head.knownName(),
                (parts & UNICODE) != 0 ? reader.text() : null,
                zone,
                (parts & VARIANTS) != 0 ? variants(reader) : List.of(),
                (parts & NAMESERVERS) != 0 ? nameservers(reader) : List.of(),
                (parts & SECURE_DNS) != 0 ? SecureDnsCoding.read(reader) : null,
                (parts & PUBLIC_IDS) != 0 ? PublicIdCoding.read(reader) : List.of(),
                null,
                DetailsCoding.read(reader, head.status()));
    }

    /// The zone, when the reader is behind the head.
    static @Nullable IpRange zone(CodeReader reader) {
        return (reader.octet() & ZONE) != 0 ? NumberCoding.range(reader) : null;
    }

    private static void writeVariants(CodeWriter writer, List<Domain.Variants> variants) {
        writer.number(variants.size());
        for (Domain.Variants each : variants) {
            String table = each.idnTable();
            writer.octet(table != null ? 1 : 0);
            writer.words(each.relations());
            if (table != null) {
                writer.word(table);
            }
            writer.number(each.names().size());
            for (Domain.VariantName name : each.names()) {
                String unicode = name.unicodeName();
                writer.octet(unicode != null ? 1 : 0);
                writer.plain(name.ldhName());
                if (unicode != null) {
                    writer.plain(unicode);
                }
            }
        }
    }

    private static List<Domain.Variants> variants(CodeReader reader) {
        int count = reader.count();
        List<Domain.Variants> variants = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            boolean hasTable = reader.octet() != 0;
            variants.add(new Domain.Variants(reader.texts(), hasTable ? reader.text() : null, variantNames(reader)));
        }
        return variants;
    }

    private static List<Domain.VariantName> variantNames(CodeReader reader) {
        int count = reader.count();
        List<Domain.VariantName> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            boolean hasUnicode = reader.octet() != 0;
            names.add(new Domain.VariantName(reader.text(), hasUnicode ? reader.text() : null));
        }
        return names;
    }

    private static List<Nameserver> nameservers(CodeReader reader) {
        int count = reader.count();
        List<Nameserver> nameservers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            nameservers.add(NameserverCoding.read(reader.entry(reader.number())));
        }
        return nameservers;
    }
}
