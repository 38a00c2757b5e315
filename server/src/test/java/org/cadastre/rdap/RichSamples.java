package org.cadastre.rdap;

import java.time.Instant;
import java.util.List;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv6Address;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Card;
import org.cadastre.registry.Details;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Event;
import org.cadastre.registry.EventAction;
import org.cadastre.registry.ExtensionMember;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Link;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.PublicId;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Role;
import org.cadastre.registry.SecureDns;
import org.cadastre.registry.Status;
import org.jspecify.annotations.Nullable;

/// Objects with every member there is, in documentation space.
final class RichSamples {
    private static final Instant REGISTERED = Instant.parse("2012-06-06T00:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-01-02T03:04:05Z");
    private static final List<Event> EVENTS =
            List.of(Event.of(EventAction.REGISTRATION, REGISTERED), Event.of(EventAction.LAST_CHANGED, CHANGED));

    private RichSamples() {}

    /// The network of golden body G2.
    static IpNetwork network() {
        return network(details(List.of(group("ABUSE1-EX", "Abuse desk", "abuse@example.net", Role.ABUSE))), "CH");
    }

    /// That network with three entities, none of which is a person.
    static IpNetwork networkOfThree() {
        Entity abuse = group("ABUSE1-EX", "Abuse desk", "abuse@example.net", Role.ABUSE);
        Entity noc = group("NOC1-EX", "Network operations", "noc@example.net", Role.TECHNICAL, Role.NOC);
        Entity holder = Entity.holder("ORG1-EX", "ORG1-EX", "exreg");
        return network(details(List.of(holder, abuse, noc)), "CH");
    }

    /// That network with contacts of whom some are persons.
    static IpNetwork networkOfPersons() {
        Entity abuse = person("ABUSE2-EX", Role.ABUSE, Role.TECHNICAL);
        Entity technical = person("TECH1-EX", Role.TECHNICAL, Role.ADMINISTRATIVE);
        Entity administrative = person("ADMIN1-EX", Role.ADMINISTRATIVE);
        Entity desk = group("DESK1-EX", "Help desk", "desk@example.net", Role.ADMINISTRATIVE);
        return network(details(List.of(technical, abuse, administrative, desk)), "CH");
    }

    /// That network with links, remarks, several countries and a member of another specification.
    static IpNetwork networkWithAll() {
        List<Link> links = List.of(
                new Link(Link.GEOFEED, "https://example.net/geofeed.csv", null, List.of(), null, null),
                new Link("related", Samples.BASE + "ip/192.0.2.0/28", "text/html", List.of(), null, null),
                new Link("related", "https://example.net/", "text/html", List.of("en", "de"), "Home", "screen"));
        Remark remark = new Remark(
                "Note",
                List.of("First.", "Second."),
                null,
                List.of(new Link("about", "https://example.net/note", null, List.of(), null, null)),
                "en");
        Details details = new Details(
                "exreg",
                List.of(Status.ACTIVE),
                List.of(Entity.holder("ORG1-EX", "ORG1-EX", "exreg")),
                List.of(remark),
                links,
                List.of(
                        new Event(EventAction.REGISTRATION, REGISTERED, "ORG1-EX"),
                        Event.of(EventAction.LAST_CHANGED, CHANGED)),
                "whois.example.org",
                "en",
                List.of(
                        new ExtensionMember("arin_originas0_originautnums", "[64500]"),
                        new ExtensionMember("fred_note", "{\"html\":\"<b>x\u2028</b>\",\"n\":[1,null]}"),
                        new ExtensionMember("cidr0_cidrs", "[]")));
        return network(details, "CH", "DE", "EU");
    }

    private static IpNetwork network(Details details, String... countries) {
        return new IpNetwork(
                "NET-192-0-2-0-28-EX",
                Samples.range("192.0.2.0/28"),
                "EXAMPLE-NET",
                "ASSIGNED",
                List.of(countries),
                "NET-192-0-2-0-25-EX",
                details);
    }

    static Autnum autnum() {
        return new Autnum(
                "AS64500-EX",
                Samples.autnums("AS64500"),
                "EXAMPLE-AS",
                "ASSIGNED",
                List.of("CH"),
                "AS64496-AS64511",
                details(List.of(Entity.holder("ORG1-EX", "ORG1-EX", "exreg"))));
    }

    static Domain domain() {
        List<Link> links = List.of(new Link("about", "https://example.net/key", null, List.of(), null, null));
        SecureDns secureDns = new SecureDns(
                true,
                true,
                604_800L,
                List.of(new SecureDns.DsData(4711, 13, "AB".repeat(32), 2, EVENTS, links)),
                List.of(new SecureDns.KeyData(257, 3, 13, "q83v", EVENTS, links)));
        Domain.Variants variants = new Domain.Variants(
                List.of("registered", "conjoined"),
                ".EXAMPLE Swiss",
                List.of(new Domain.VariantName("xn--bcher-kva.example", "bücher.example")));
        return new Domain(
                "DOM1-EX",
                "2.0.192.in-addr.arpa",
                null,
                Samples.range("192.0.2.0/24"),
                List.of(variants),
                List.of(nameserver(), new Nameserver(null, "ns2.example.net", null, List.of(), Details.empty("exreg"))),
                secureDns,
                List.of(new PublicId("Example Registry", "1")),
                network(),
                details(List.of(office())));
    }

    static Nameserver nameserver() {
        return new Nameserver(
                "NS1-EX",
                "ns1.example.net",
                null,
                List.of(new Ipv4Address(0xC0000235), new Ipv6Address(0x20010DB8_00000000L, 0x35)),
                details(List.of()));
    }

    /// A person with a card of every property, events of which they are the actor, and a network.
    static Entity person() {
        Entity person = person("TECH1-EX");
        Details details = details(List.of(person("ASSISTANT1-EX", Role.TECHNICAL)));
        return new Entity(
                person.handle(),
                person.key(),
                person.card(),
                List.of(),
                List.of(new PublicId("Example Registry", "2")),
                EVENTS,
                new Holdings(List.of(networkOfPersons()), List.of(autnum()), 1, 1),
                details);
    }

    static Entity person(String handle, Role... roles) {
        Card card = new Card(
                Card.Kind.INDIVIDUAL,
                "Erika Example",
                new Card.StructuredName("Example", "Erika", "", "Dr.", ""),
                List.of("Example Ltd"),
                List.of("Engineer"),
                List.of("Head of engineering"),
                List.of(new Card.Address("1 Example Road\nExampletown", "CH", Card.Address.NO_PARTS, "work", 1)),
                List.of(
                        new Card.Phone("tel:+1-555-0100", List.of("voice", "work"), 1),
                        new Card.Phone("+1 555 0101", List.of("fax"), 0)),
                List.of(new Card.Email("erika@example.net", "work", 1), new Card.Email("erika@example.org", null, 0)),
                List.of("de"),
                List.of("geo:46.2,6.1"),
                List.of("https://example.net/contact"));
        return entity(handle, card, roles);
    }

    /// An office whose address has parts and no label.
    private static Entity office() {
        Card card = new Card(
                Card.Kind.ORG,
                "Example Ltd",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Card.Address(
                        "", null, List.of("", "", "1 Example Road", "Exampletown", "", "1200", "Utopia"), null, 0)),
                List.of(new Card.Phone("tel:+1-555-0102", List.of(), 0)),
                List.of(),
                List.of("en"),
                List.of(),
                List.of());
        return entity("ORG1-EX", card, Role.REGISTRANT);
    }

    static Entity group(String handle, String name, @Nullable String email, Role... roles) {
        List<Card.Email> emails = email == null ? List.of() : List.of(new Card.Email(email, null, 0));
        Card card = new Card(
                Card.Kind.GROUP,
                name,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                emails,
                List.of(),
                List.of(),
                List.of());
        return entity(handle, card, roles);
    }

    static Entity entity(String handle, @Nullable Card card, Role... roles) {
        return new Entity(
                handle, handle, card, List.of(roles), List.of(), List.of(), Holdings.NONE, Details.empty("exreg"));
    }

    private static Details details(List<Entity> entities) {
        return new Details(
                "exreg", List.of(Status.ACTIVE), entities, List.of(), List.of(), EVENTS, null, null, List.of());
    }
}
