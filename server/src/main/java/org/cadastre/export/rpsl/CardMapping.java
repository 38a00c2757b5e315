package org.cadastre.export.rpsl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadastre.registry.Card;
import org.cadastre.registry.CountryCodes;
import org.cadastre.rpsl.RpslAttribute;
import org.jspecify.annotations.Nullable;

/// How to reach an entity.
final class CardMapping {
    private static final String URI_SCHEME = "tel:";
    private static final Pattern POSITION =
            Pattern.compile("([+-]?\\d{1,2}(?:\\.\\d{1,12})?)[ ,]+([+-]?\\d{1,3}(?:\\.\\d{1,12})?)");
    private static final int MOST_LATITUDE = 90;
    private static final int MOST_LONGITUDE = 180;

    private CardMapping() {}

    static Card of(Facts facts, Card.Kind kind, String name) {
        return new Card(
                kind,
                name,
                null,
                List.of(),
                facts.all(RpslAttribute.ORG_TYPE),
                List.of(),
                addresses(facts),
                phones(facts),
                emails(facts),
                DetailsMapping.languages(facts),
                positions(facts),
                List.of());
    }

    /// One address at most: its lines as on a letter, and the country.
    private static List<Card.Address> addresses(Facts facts) {
        String label = String.join("\n", facts.all(RpslAttribute.ADDRESS));
        String country = country(facts);
        if (label.isEmpty() && country == null) {
            return List.of();
        }
        return List.of(new Card.Address(
                label.isEmpty() && country != null ? country : label, country, Card.Address.NO_PARTS, null, 0));
    }

    private static @Nullable String country(Facts facts) {
        for (String code : NumberMapping.countries(facts)) {
            if (CountryCodes.isAssigned(code)) {
                return code;
            }
        }
        return null;
    }

    private static List<Card.Phone> phones(Facts facts) {
        List<Card.Phone> phones = new ArrayList<>();
        add(phones, facts.all(RpslAttribute.PHONE), "voice");
        add(phones, facts.all(RpslAttribute.FAX_NO), "fax");
        return phones;
    }

    /// Numbers are free text: what has the beginning of a URI is seldom one.
    private static void add(List<Card.Phone> phones, List<String> numbers, String type) {
        for (String number : numbers) {
            String text = number.regionMatches(true, 0, URI_SCHEME, 0, URI_SCHEME.length())
                    ? number.substring(URI_SCHEME.length()).strip()
                    : number;
            Card.Phone phone = new Card.Phone(text, List.of(type), 0);
            if (!text.isEmpty() && !phone.isUri() && !phones.contains(phone)) {
                phones.add(phone);
            }
        }
    }

    /// The mail addresses, each once: that for abuse first, and preferred where there are others.
    private static List<Card.Email> emails(Facts facts) {
        List<String> found = new ArrayList<>();
        addAddresses(found, facts.all(RpslAttribute.ABUSE_MAILBOX));
        int preferred = found.size();
        addAddresses(found, facts.all(RpslAttribute.E_MAIL));
        List<Card.Email> emails = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            emails.add(new Card.Email(found.get(i), null, i < preferred && preferred < found.size() ? 1 : 0));
        }
        return emails;
    }

    private static void addAddresses(List<String> found, List<String> values) {
        for (String value : values) {
            for (String each : value.split("[,; ]+")) {
                boolean isNew = found.stream().noneMatch(each::equalsIgnoreCase);
                if (isNew && each.indexOf('@') > 0 && !each.endsWith("@")) {
                    found.add(each);
                }
            }
        }
    }

    /// `geoloc`, degrees of latitude and longitude, as URIs (RFC 5870).
    private static List<String> positions(Facts facts) {
        List<String> positions = new ArrayList<>();
        for (String value : facts.all(RpslAttribute.GEOLOC)) {
            Matcher degrees = POSITION.matcher(value);
            if (degrees.matches()
                    && Math.abs(Double.parseDouble(degrees.group(1))) <= MOST_LATITUDE
                    && Math.abs(Double.parseDouble(degrees.group(2))) <= MOST_LONGITUDE) {
                positions.add("geo:" + unsigned(degrees.group(1)) + "," + unsigned(degrees.group(2)));
            }
        }
        return positions;
    }

    private static String unsigned(String number) {
        return number.startsWith("+") ? number.substring(1) : number;
    }
}
