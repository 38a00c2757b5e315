package org.cadastre.query.rpsl;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.cadastre.index.RangeMatch;
import org.cadastre.name.DomainName;
import org.cadastre.name.DomainText;
import org.cadastre.name.ReverseZone;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// Finds the objects that a query asks for, in the order of their classes ([RpslClass]), without those that they
/// refer to.
final class Search {
    /// What a reference to a person can be in.
    private static final List<RpslAttribute> PERSON_REFERENCES = List.of(
            RpslAttribute.ADMIN_C,
            RpslAttribute.TECH_C,
            RpslAttribute.ZONE_C,
            RpslAttribute.AUTHOR,
            RpslAttribute.PING_HDL);

    /// What holds mail addresses that are not shown by default.
    private static final Set<RpslAttribute> MAIL = EnumSet.of(
            RpslAttribute.E_MAIL,
            RpslAttribute.IRT_NFY,
            RpslAttribute.MNT_NFY,
            RpslAttribute.NOTIFY,
            RpslAttribute.REF_NFY,
            RpslAttribute.UPD_TO);

    private final Register register;
    private final RpslDatabase rpsl;
    private final Wanted wanted;

    Search(Register register, Wanted wanted) {
        this.register = register;
        this.wanted = wanted;
        rpsl = register.rpsl();
    }

    /// The objects whose numbers lie so to a range of addresses.
    Finds addresses(IpRange range, RangeMatch match, boolean reverseDomains) {
        List<Supplier<Finds>> all = new ArrayList<>();
        switch (range) {
            case Ipv4Range v4 -> {
                add(all, RpslClass.INETNUM, () -> new RowFinds<>(NumberRows.ipv4(register), v4, match, wanted));
                add(all, RpslClass.ROUTE, () -> routes(range, match));
            }
            case Ipv6Range v6 -> {
                add(all, RpslClass.INET6NUM, () -> new RowFinds<>(NumberRows.ipv6(register), v6, match, wanted));
                add(all, RpslClass.ROUTE6, () -> routes(range, match));
            }
        }
        if (range.first().equals(range.last())) {
            add(all, RpslClass.INET_RTR, () -> routers(range));
        }
        if (reverseDomains) {
            add(all, RpslClass.DOMAIN, () -> reverseDomains(range, match));
        }
        return Finds.inTurn(all);
    }

    private void add(List<Supplier<Finds>> all, RpslClass rpslClass, Supplier<Finds> finds) {
        if (wanted.isClass(rpslClass)) {
            all.add(finds);
        }
    }

    private Finds routes(IpRange range, RangeMatch match) {
        return RouteFinds.of(rpsl, range, match, wanted);
    }

    private Finds routers(IpRange address) {
        Ids ids = rpsl.byReference(RpslAttribute.IFADDR, address.first().toString());
        return Finds.published(ids, id -> rpsl.rpslClass(id) == RpslClass.INET_RTR && wanted.isFromSource(id));
    }

    private Finds reverseDomains(IpRange range, RangeMatch match) {
        if (wanted.isOfAnySource() || match != RangeMatch.ONE_MORE && match != RangeMatch.ALL_MORE) {
            return Finds.published(register.reverseDomains(range, match, wanted::isFromSource), id -> true);
        }
        Ids all = register.reverseDomains(range, RangeMatch.ALL_MORE, id -> true);
        return Finds.published(
                all, match == RangeMatch.ALL_MORE ? wanted::isFromSource : new Outermost(wanted, this::zone));
    }

    private @Nullable IpRange zone(int id) {
        String name = rpsl.object(id).attributes().getFirst().value();
        return DomainText.parse(name) instanceof DomainName domain && ReverseZone.of(domain) instanceof ReverseZone zone
                ? zone.range()
                : null;
    }

    /// The block that AS numbers are in, and the aut-num of a single one.
    Finds autnums(AsNumberRange range) {
        AutnumFinds autnums = new AutnumFinds(register, range, wanted);
        List<Supplier<Finds>> all = new ArrayList<>();
        add(all, RpslClass.AS_BLOCK, autnums::blocks);
        add(all, RpslClass.AUT_NUM, autnums::autnum);
        return Finds.inTurn(all);
    }

    /// The RPSL objects with a primary key, the networks with a name, and the persons, roles and organisations in
    /// whose names all these words are; by a mail address those that have it.
    Finds words(String words) {
        return inClassOrder(() -> {
            List<Ids> all = keyed(words);
            all.add(rpsl.byReference(RpslAttribute.NETNAME, words));
            all.add(rpsl.byName(words));
            if (words.indexOf('@') >= 0 && register.findsByMail()) {
                all.add(rpsl.byReference(RpslAttribute.E_MAIL, words));
            }
            return new UnionIds(all);
        });
    }

    /// The RPSL objects with a primary key.
    Finds key(String key) {
        return inClassOrder(() -> new UnionIds(keyed(key)));
    }

    private List<Ids> keyed(String key) {
        List<Ids> all = new ArrayList<>();
        all.add(rpsl.byKey(key));
        String name = domainName(key);
        if (name != null) {
            all.add(only(rpsl.byKey(name), id -> rpsl.rpslClass(id) == RpslClass.DOMAIN));
        }
        return all;
    }

    /// The RPSL objects that have a value in one of several attributes. The attribute that names a person stands
    /// for those that refer to one.
    Finds references(List<RpslAttribute> attributes, String value) {
        String name = domainName(value);
        return inClassOrder(() -> {
            List<Ids> all = new ArrayList<>();
            for (RpslAttribute attribute : attributes) {
                if (attribute == RpslAttribute.PERSON) {
                    PERSON_REFERENCES.forEach(each -> all.add(rpsl.byReference(each, value)));
                } else if (register.findsByMail() || !MAIL.contains(attribute)) {
                    all.add(rpsl.byReference(attribute, value));
                }
                if (name != null && attribute == RpslAttribute.NSERVER) {
                    all.add(rpsl.byReference(attribute, name));
                }
            }
            return new UnionIds(all);
        });
    }

    /// The canonical form of a domain name, or null when the text is none.
    private static @Nullable String domainName(String text) {
        return DomainText.parse(text) instanceof DomainName name ? name.text() : null;
    }

    private Finds inClassOrder(Supplier<Ids> ids) {
        ClassPasses passes = new ClassPasses(rpsl, () -> only(ids.get(), id -> wanted.isClass(rpsl.rpslClass(id))));
        return Finds.published(passes, wanted::is);
    }

    private static Ids only(Ids ids, IntPredicate condition) {
        return () -> {
            int id = ids.next();
            while (id != Ids.END && !condition.test(id)) {
                id = ids.next();
            }
            return id;
        };
    }
}
