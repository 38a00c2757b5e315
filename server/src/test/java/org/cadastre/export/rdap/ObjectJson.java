package org.cadastre.export.rdap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cadastre.number.IpAddress;
import org.cadastre.number.Ipv4Address;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Card;
import org.cadastre.registry.Details;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Event;
import org.cadastre.registry.ExtensionMember;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Link;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.PublicId;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Role;
import org.cadastre.registry.SecureDns;
import org.cadastre.registry.Status;
import org.jspecify.annotations.Nullable;

/// Writes registry objects as RFC 9083 has them, as plainly as can be.
final class ObjectJson {
    private final Map<String, Json> members = new LinkedHashMap<>();
    private final List<String> raw = new ArrayList<>();

    private ObjectJson() {}

    /// An object on one line.
    static String write(RegistryObject object) {
        ObjectJson json = of(object);
        String plain = JsonParsing.write(new Json.Members(json.members, 1));
        StringBuilder text = new StringBuilder(plain.substring(0, plain.length() - 1));
        json.raw.forEach(member -> text.append(',').append(member));
        return text.append('}').toString();
    }

    /// The members of an object but those of extensions.
    static Map<String, Json> members(RegistryObject object) {
        return of(object).members;
    }

    private static ObjectJson of(RegistryObject object) {
        return switch (object) {
            case IpNetwork network ->
                named("ip network", network.handle())
                        .text("startAddress", network.range().first().toString())
                        .text("endAddress", network.range().last().toString())
                        .numbers(network.name(), network.type(), network.countries(), network.parentHandle())
                        .details(network.details());
            case Autnum autnum ->
                named("autnum", autnum.handle())
                        .number("startAutnum", autnum.range().first().value())
                        .number("endAutnum", autnum.range().last().value())
                        .numbers(autnum.name(), autnum.type(), autnum.countries(), autnum.parentHandle())
                        .details(autnum.details());
            case Entity entity -> entity(entity);
            case Domain domain ->
                named("domain", domain.handle())
                        .text("ldhName", domain.ldhName() + '.')
                        .text("unicodeName", domain.unicodeName())
                        .list("variants", domain.variants(), ObjectJson::variants)
                        .list(
                                "nameservers",
                                domain.nameservers(),
                                server -> of(server).json())
                        .value("secureDNS", secureDns(domain.secureDns()))
                        .list("publicIds", domain.publicIds(), ObjectJson::publicId)
                        .details(domain.details());
            case Nameserver server ->
                named("nameserver", server.handle())
                        .text("ldhName", server.ldhName() + '.')
                        .text("unicodeName", server.unicodeName())
                        .value("ipAddresses", addresses(server.addresses()))
                        .details(server.details());
        };
    }

    private static ObjectJson named(String type, @Nullable String handle) {
        return new ObjectJson().text("objectClassName", type).text("handle", handle);
    }

    private ObjectJson numbers(
            @Nullable String name, @Nullable String type, List<String> countries, @Nullable String parent) {
        return text("name", name)
                .text("type", type)
                .list("country", countries, Json.Text::new)
                .text("parentHandle", parent);
    }

    private static ObjectJson entity(Entity entity) {
        return named("entity", entity.handle().isEmpty() ? null : entity.handle())
                .value("vcardArray", card(entity.card()))
                .list("roles", entity.roles().stream().map(Role::text).toList(), Json.Text::new)
                .list("publicIds", entity.publicIds(), ObjectJson::publicId)
                .list("asEventActor", entity.asEventActor(), ObjectJson::event)
                .details(entity.details());
    }

    private ObjectJson details(Details details) {
        list("status", details.status().stream().map(Status::text).toList(), Json.Text::new);
        list("entities", details.entities(), each -> entity(each).json());
        list("remarks", details.remarks(), ObjectJson::remark);
        list("links", details.links(), ObjectJson::link);
        list("events", details.events(), ObjectJson::event);
        text("port43", details.port43());
        text("lang", details.lang());
        for (ExtensionMember each : details.extensions()) {
            raw.add('"' + each.name() + "\":" + each.json());
        }
        return this;
    }

    private static Json publicId(PublicId id) {
        return new ObjectJson()
                .text("type", id.type())
                .text("identifier", id.identifier())
                .json();
    }

    private static Json event(Event event) {
        return new ObjectJson()
                .text("eventAction", event.action().text())
                .text("eventDate", event.date().toString())
                .text("eventActor", event.actor())
                .json();
    }

    private static Json link(Link link) {
        return new ObjectJson()
                .text("rel", link.rel())
                .text("href", link.href())
                .text("type", link.type())
                .list("hreflang", link.hreflang(), Json.Text::new)
                .text("title", link.title())
                .text("media", link.media())
                .json();
    }

    private static Json remark(Remark remark) {
        return new ObjectJson()
                .text("title", remark.title())
                .list("description", remark.description(), Json.Text::new)
                .text("type", remark.type())
                .list("links", remark.links(), ObjectJson::link)
                .text("lang", remark.lang())
                .json();
    }

    private static Json variants(Domain.Variants variants) {
        return new ObjectJson()
                .list("relation", variants.relations(), Json.Text::new)
                .text("idnTable", variants.idnTable())
                .list(
                        "variantNames",
                        variants.names(),
                        name -> new ObjectJson()
                                .text("ldhName", name.ldhName())
                                .text("unicodeName", name.unicodeName())
                                .json())
                .json();
    }

    private static @Nullable Json addresses(List<IpAddress> addresses) {
        List<String> v4 = new ArrayList<>();
        List<String> v6 = new ArrayList<>();
        addresses.forEach(each -> (each instanceof Ipv4Address ? v4 : v6).add(each.toString()));
        return addresses.isEmpty()
                ? null
                : new ObjectJson()
                        .list("v4", v4, Json.Text::new)
                        .list("v6", v6, Json.Text::new)
                        .json();
    }

    private static @Nullable Json secureDns(@Nullable SecureDns dns) {
        if (dns == null) {
            return null;
        }
        return new ObjectJson()
                .truth("zoneSigned", dns.zoneSigned())
                .truth("delegationSigned", dns.delegationSigned())
                .value("maxSigLife", dns.maxSigLife() == null ? null : new Json.Digits("" + dns.maxSigLife()))
                .list(
                        "dsData",
                        dns.dsData(),
                        ds -> new ObjectJson()
                                .number("keyTag", ds.keyTag())
                                .number("algorithm", ds.algorithm())
                                .text("digest", ds.digest())
                                .number("digestType", ds.digestType())
                                .list("events", ds.events(), ObjectJson::event)
                                .list("links", ds.links(), ObjectJson::link)
                                .json())
                .list(
                        "keyData",
                        dns.keyData(),
                        key -> new ObjectJson()
                                .number("flags", key.flags())
                                .number("protocol", key.protocol())
                                .number("algorithm", key.algorithm())
                                .text("publicKey", key.publicKey())
                                .list("events", key.events(), ObjectJson::event)
                                .list("links", key.links(), ObjectJson::link)
                                .json())
                .json();
    }

    private static @Nullable Json card(@Nullable Card card) {
        if (card == null) {
            return null;
        }
        List<Json> properties = new ArrayList<>();
        properties.add(property("version", new ObjectJson(), "text", new Json.Text("4.0")));
        properties.add(property("fn", new ObjectJson(), "text", new Json.Text(card.name())));
        Card.Kind kind = card.kind();
        if (kind != null) {
            properties.add(property("kind", new ObjectJson(), "text", new Json.Text(kind.text())));
        }
        Card.StructuredName name = card.structuredName();
        if (name != null) {
            properties.add(property(
                    "n",
                    new ObjectJson(),
                    "text",
                    texts(List.of(name.family(), name.given(), name.additional(), name.prefixes(), name.suffixes()))));
        }
        addAll(properties, "org", "text", card.organisations());
        addAll(properties, "role", "text", card.roles());
        addAll(properties, "title", "text", card.titles());
        for (Card.Address each : card.addresses()) {
            ObjectJson parameters = new ObjectJson()
                    .text("label", each.label().isEmpty() ? null : each.label())
                    .text("cc", each.countryCode())
                    .text("type", each.type())
                    .pref(each.pref());
            properties.add(property("adr", parameters, "text", texts(each.parts())));
        }
        for (Card.Phone each : card.phones()) {
            ObjectJson parameters =
                    new ObjectJson().list("type", each.types(), Json.Text::new).pref(each.pref());
            properties.add(property("tel", parameters, each.isUri() ? "uri" : "text", new Json.Text(each.number())));
        }
        for (Card.Email each : card.emails()) {
            ObjectJson parameters = new ObjectJson().text("type", each.type()).pref(each.pref());
            properties.add(property("email", parameters, "text", new Json.Text(each.address())));
        }
        addAll(properties, "lang", "language-tag", card.languages());
        addAll(properties, "geo", "uri", card.positions());
        addAll(properties, "contact-uri", "uri", card.contactUris());
        return new Json.Elements(List.of(new Json.Text("vcard"), new Json.Elements(properties)));
    }

    private static void addAll(List<Json> properties, String name, String type, List<String> values) {
        values.forEach(each -> properties.add(property(name, new ObjectJson(), type, new Json.Text(each))));
    }

    private static Json property(String name, ObjectJson parameters, String type, Json value) {
        return new Json.Elements(List.of(new Json.Text(name), parameters.json(), new Json.Text(type), value));
    }

    private static Json texts(List<String> values) {
        return new Json.Elements(values.stream().<Json>map(Json.Text::new).toList());
    }

    private ObjectJson pref(int pref) {
        return text("pref", pref == 0 ? null : "" + pref);
    }

    private ObjectJson text(String name, @Nullable String text) {
        return value(name, text == null ? null : new Json.Text(text));
    }

    private ObjectJson number(String name, long number) {
        return value(name, new Json.Digits("" + number));
    }

    private ObjectJson truth(String name, @Nullable Boolean truth) {
        return value(name, truth == null ? null : truth ? Json.Word.TRUE : Json.Word.FALSE);
    }

    private <T> ObjectJson list(String name, List<T> values, Function<T, Json> each) {
        return value(
                name,
                values.isEmpty()
                        ? null
                        : new Json.Elements(values.stream().map(each).toList()));
    }

    private ObjectJson value(String name, @Nullable Json value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    /// What is written within another object, where no extension members are.
    private Json json() {
        return new Json.Members(members, 1);
    }
}
