package org.cadastre.export.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cadastre.query.Answer;
import org.cadastre.query.Query;
import org.cadastre.rdap.ContactFormat;
import org.cadastre.rdap.PersonalData;
import org.cadastre.rdap.RdapBodyRules;
import org.cadastre.rdap.RdapSettings;
import org.cadastre.rdap.RdapWriter;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Role;
import org.cadastre.registry.Status;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.SnapshotFacts;
import org.cadastre.snapshot.SnapshotSource;
import org.jspecify.annotations.Nullable;

/// Maps RPSL texts, and writes what becomes of them.
final class Mapped {
    private static final String URL = "https://rdap.example.net";
    private static final RegistryMapping MAPPING = new RegistryMapping();

    private Mapped() {}

    static IpNetwork network(String text) {
        return (IpNetwork) object(text);
    }

    static Autnum autnum(String text) {
        return (Autnum) object(text);
    }

    static Domain domain(String text) {
        return (Domain) object(text);
    }

    static Entity entity(String text) {
        return (Entity) object(text);
    }

    private static RegistryObject object(String text) {
        return Objects.requireNonNull(orNull(text), text);
    }

    static @Nullable RegistryObject orNull(String text) {
        return orNull(RpslObject.of(text));
    }

    /// What becomes of the object; its status bits are checked in passing.
    static @Nullable RegistryObject orNull(RpslObject object) {
        RegistryObject mapped = MAPPING.of(object);
        if (mapped != null) {
            long bits = 0;
            for (Status status : mapped.details().status()) {
                bits |= 1L << status.ordinal();
            }
            assertThat(MAPPING.statusBits(object)).isEqualTo(bits);
            assertThat(MAPPING.fault(object)).isNull();
        }
        return mapped;
    }

    /// Why nothing becomes of the object, or null when its class is none of the registry's.
    static @Nullable String fault(RpslObject object) {
        return MAPPING.fault(object);
    }

    /// The handles and roles of the entities within an object, `A1-EX technical abuse`.
    static List<String> contacts(RegistryObject object) {
        List<String> contacts = new ArrayList<>();
        for (Entity entity : object.details().entities()) {
            assertThat(entity.key()).isEqualTo(entity.handle());
            assertThat(entity.card()).isNull();
            StringBuilder contact = new StringBuilder(entity.handle());
            for (Role role : entity.roles()) {
                contact.append(' ').append(role.text());
            }
            contacts.add(contact.toString());
        }
        return contacts;
    }

    /// The RDAP body that answers for the object.
    static byte[] body(RegistryObject object, PersonalData data) {
        return writer(data)
                .answer(
                        new SnapshotFacts(
                                "0123456789abcdef",
                                Instant.parse("2026-11-22T00:00:00Z"),
                                Instant.parse("2026-11-23T04:05:06Z"),
                                false,
                                1,
                                List.of(new SnapshotSource(
                                        "ex.db", "exreg", LocalDate.of(2026, 11, 22), 1, "ab".repeat(32))),
                                0),
                        query(object),
                        new Answer.Found(object));
    }

    private static RdapWriter writer(PersonalData data) {
        return new RdapWriter(new RdapSettings(
                URL, URL + "/terms", URL + "/inaccuracy", "whois.example.net", data, ContactFormat.JCARD));
    }

    private static Query query(RegistryObject object) {
        return switch (object) {
            case IpNetwork network -> new Query.Network(network.range());
            case Autnum autnum -> new Query.Autnum(autnum.range());
            case Entity entity -> new Query.Entity(entity.key());
            case Domain domain -> new Query.Domain(domain.ldhName(), domain.zone());
            case Nameserver nameserver -> throw new AssertionError(nameserver);
        };
    }

    /// Fails when the body that answers for the object breaks a rule.
    static void assertKeepsTheRules(RegistryObject object, RpslObject source) {
        for (PersonalData data : PersonalData.values()) {
            byte[] body = body(object, data);
            assertThat(RdapBodyRules.findings(body, URL + "/rdap/"))
                    .as("%s%n%s", source, new String(body, StandardCharsets.UTF_8))
                    .isEmpty();
        }
    }
}
