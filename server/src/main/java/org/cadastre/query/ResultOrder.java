package org.cadastre.query;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cadastre.name.FoldedText;
import org.cadastre.number.IpAddress;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Range;
import org.cadastre.query.Window.Sort;
import org.cadastre.query.Window.SortProperty;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Card;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.EventAction;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.jspecify.annotations.Nullable;

/// Puts results into the order that was asked for (RFC 8977 §2.3): texts by code points after folding, numbers,
/// addresses and dates by value. Results without a value come last, and equal ones keep the order of their ids.
final class ResultOrder {
    private ResultOrder() {}

    static int[] sorted(int[] ids, List<Sort> sort, IntFunction<RegistryObject> objectOf) {
        Keyed[] keyed = new Keyed[ids.length];
        for (int i = 0; i < ids.length; i++) {
            RegistryObject object = objectOf.apply(ids[i]);
            @Nullable Key[] keys = new Key[sort.size()];
            for (int k = 0; k < keys.length; k++) {
                keys[k] = key(object, sort.get(k).property());
            }
            keyed[i] = new Keyed(ids[i], keys);
        }
        Arrays.sort(keyed, order(sort));
        return IntStream.range(0, keyed.length).map(i -> keyed[i].id()).toArray();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared as a record
    private record Keyed(int id, @Nullable Key[] keys) {}

    /// A value to compare by; all values of a property are of one kind.
    private record Key(long high, long low, String text) implements Comparable<Key> {
        static Key of(String text) {
            return new Key(0, 0, FoldedText.of(text));
        }

        static Key of(long number) {
            return new Key(0, number, "");
        }

        static Key of(Instant instant) {
            return new Key(instant.getEpochSecond() ^ Long.MIN_VALUE, instant.getNano(), "");
        }

        @Override
        public int compareTo(Key other) {
            int byHigh = Long.compareUnsigned(high, other.high);
            if (byHigh != 0) {
                return byHigh;
            }
            int byLow = Long.compareUnsigned(low, other.low);
            return byLow != 0 ? byLow : text.compareTo(other.text);
        }
    }

    private static Comparator<Keyed> order(List<Sort> sort) {
        Comparator<Key> up = Comparator.naturalOrder();
        Comparator<Key> down = Comparator.reverseOrder();
        return (one, other) -> {
            for (int k = 0; k < sort.size(); k++) {
                Comparator<@Nullable Key> order =
                        Comparator.nullsLast(sort.get(k).descending() ? down : up);
                int compared = order.compare(one.keys()[k], other.keys()[k]);
                if (compared != 0) {
                    return compared;
                }
            }
            return Integer.compare(one.id(), other.id());
        };
    }

    private static @Nullable Key key(RegistryObject object, SortProperty property) {
        return switch (property) {
            case HANDLE -> text(object.handle());
            case NAME -> text(name(object));
            case START -> start(object);
            case COUNTRY -> text(country(object));
            case REGISTRATION_DATE -> date(object, EventAction.REGISTRATION);
            case REREGISTRATION_DATE -> date(object, EventAction.REREGISTRATION);
            case LAST_CHANGED_DATE -> date(object, EventAction.LAST_CHANGED);
            case EXPIRATION_DATE -> date(object, EventAction.EXPIRATION);
            case DELETION_DATE -> date(object, EventAction.DELETION);
            case REINSTANTIATION_DATE -> date(object, EventAction.REINSTANTIATION);
            case TRANSFER_DATE -> date(object, EventAction.TRANSFER);
            case LOCKED_DATE -> date(object, EventAction.LOCKED);
            case UNLOCKED_DATE -> date(object, EventAction.UNLOCKED);
            case IPV4 -> address(object, true);
            case IPV6 -> address(object, false);
            case FN, ORG, EMAIL, VOICE, CC, CITY ->
                object instanceof Entity entity && entity.card() != null
                        ? text(CardValue.of(entity.card(), property))
                        : null;
        };
    }

    private static @Nullable Key text(@Nullable String text) {
        return text == null || text.isEmpty() ? null : Key.of(text);
    }

    private static @Nullable Key date(RegistryObject object, EventAction action) {
        Instant date = object.details().date(action);
        return date == null ? null : Key.of(date);
    }

    private static @Nullable String name(RegistryObject object) {
        return switch (object) {
            case IpNetwork network -> network.name();
            case Autnum autnum -> autnum.name();
            case Entity entity -> entity.card() == null ? null : entity.card().name();
            case Domain domain -> domain.ldhName();
            case Nameserver nameserver -> nameserver.ldhName();
        };
    }

    private static @Nullable String country(RegistryObject object) {
        List<String> countries = switch (object) {
            case IpNetwork network -> network.countries();
            case Autnum autnum -> autnum.countries();
            case Entity entity -> {
                String code = entity.card() == null ? null : CardValue.of(entity.card(), SortProperty.COUNTRY);
                yield code == null ? List.of() : List.of(code);
            }
            case Domain domain -> List.of();
            case Nameserver nameserver -> List.of();
        };
        return countries.isEmpty() ? null : countries.getFirst();
    }

    private static @Nullable Key start(RegistryObject object) {
        return switch (object) {
            case IpNetwork network ->
                switch (network.range()) {
                    case Ipv4Range range -> Key.of(Integer.toUnsignedLong(range.firstBits()));
                    case Ipv6Range range -> new Key(range.firstHigh(), range.firstLow(), "v6");
                };
            case Autnum autnum -> Key.of(autnum.range().first().value());
            case Entity entity -> null;
            case Domain domain -> null;
            case Nameserver nameserver -> null;
        };
    }

    /// The least address of an IP version.
    private static @Nullable Key address(RegistryObject object, boolean v4) {
        if (!(object instanceof Nameserver nameserver)) {
            return null;
        }
        Key least = null;
        for (IpAddress address : nameserver.addresses()) {
            Key key = switch (address) {
                case Ipv4Address ipv4 -> v4 ? Key.of(Integer.toUnsignedLong(ipv4.bits())) : null;
                case Ipv6Address ipv6 -> v4 ? null : new Key(ipv6.high(), ipv6.low(), "");
            };
            if (key != null && (least == null || key.compareTo(least) < 0)) {
                least = key;
            }
        }
        return least;
    }

    /// The values of a card that results are sorted by (RFC 8977 §2.3.1).
    private static final class CardValue {
        static @Nullable String of(Card card, SortProperty property) {
            return switch (property) {
                case FN -> card.name();
                case ORG -> first(card.organisations());
                case EMAIL ->
                    card.emails().isEmpty() ? null : card.emails().getFirst().address();
                case VOICE -> voice(card);
                case CC ->
                    card.addresses().isEmpty()
                            ? null
                            : card.addresses().getFirst().countryCode();
                case CITY ->
                    card.addresses().isEmpty()
                            ? null
                            : card.addresses().getFirst().parts().get(3);
                case COUNTRY ->
                    card.addresses().isEmpty()
                            ? null
                            : card.addresses().getFirst().parts().get(6);
                case HANDLE,
                        NAME,
                        START,
                        REGISTRATION_DATE,
                        REREGISTRATION_DATE,
                        LAST_CHANGED_DATE,
                        EXPIRATION_DATE,
                        DELETION_DATE,
                        REINSTANTIATION_DATE,
                        TRANSFER_DATE,
                        LOCKED_DATE,
                        UNLOCKED_DATE,
                        IPV4,
                        IPV6 -> null;
            };
        }

        private static @Nullable String first(List<String> values) {
            return values.isEmpty() ? null : values.getFirst();
        }

        private static @Nullable String voice(Card card) {
            for (Card.Phone phone : card.phones()) {
                if (phone.types().isEmpty() || phone.types().contains("voice")) {
                    return phone.number();
                }
            }
            return null;
        }
    }
}
