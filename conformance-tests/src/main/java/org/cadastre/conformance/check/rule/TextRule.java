package org.cadastre.conformance.check.rule;

import static org.cadastre.conformance.check.answer.Breaches.quoted;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.ObjectClass;
import org.cadastre.conformance.check.answer.Place;
import org.cadastre.conformance.check.number.Address;
import tools.jackson.databind.JsonNode;

/// RFC 9083 §3, §4.4 and §4.7, RFC 9537 §3: texts of languages, countries and hosts; nothing empty, nothing that only
/// says that it is not shown.
final class TextRule implements Rule {
    private static final Pattern LANG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern PLACEHOLDER =
            Pattern.compile("redacted for privacy.*|\\W*redacted\\W*|data protected.*|not disclosed\\W*");
    private static final Set<String> PROSE =
            Set.of("rdapConformance", "notices", "remarks", "description", "title", "redacted", "links");

    @Override
    public void check(Answer answer, Breaches breaches) {
        for (Place object : answer.objects()) {
            lang(object.member("lang"), breaches);
            country(object.member("country"), breaches);
            port43(object.member("port43"), breaches);
            for (Place member : object.members()) {
                empty(member, breaches);
            }
        }
        placeholders(answer.top(), breaches);
    }

    private static void lang(Place lang, Breaches breaches) {
        String text = lang.text();
        if (!text.isEmpty() && (text.length() > 60 || !LANG.matcher(text).matches())) {
            breaches.add("R-10", lang, quoted(text) + " is no language tag");
        }
    }

    private static void country(Place country, Breaches breaches) {
        String text = country.text();
        if (text.matches("[A-Z]{2}") && !COUNTRIES.contains(text)) {
            breaches.add("R-17", country, text + " is assigned to no country");
        }
    }

    private static void port43(Place port43, Breaches breaches) {
        String text = port43.text();
        if (!text.isEmpty() && Address.parse(text) == null && !Names.isHost(text)) {
            breaches.add("R-13", port43, quoted(text) + " is neither a host name nor an address");
        }
    }

    private static void empty(Place member, Breaches breaches) {
        JsonNode node = member.node();
        if (node.isArray() && !isResults(member)) {
            member.items().forEach(item -> emptyValue(item, breaches));
        }
        boolean isEmptyResult = isResults(member) && node.isArray();
        if (!isEmptyResult && !member.name().equals("vcardArray")) {
            emptyValue(member, breaches);
        }
    }

    private static void emptyValue(Place place, Breaches breaches) {
        JsonNode node = place.node();
        if (node.isNull()
                || (node.isContainer() && node.isEmpty())
                || (node.isString() && node.stringValue().isEmpty())) {
            breaches.add("R-22", place, "it is null or empty; what is unknown is left out");
        }
    }

    private static boolean isResults(Place member) {
        return ObjectClass.ALL.stream()
                .map(ObjectClass::results)
                .anyMatch(results -> member.pointer().equals("/" + results));
    }

    private static void placeholders(Place place, Breaches breaches) {
        if (PROSE.contains(place.name())) {
            return;
        }
        String text = place.text();
        if (text.length() > 7
                && text.length() < 100
                && PLACEHOLDER.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            breaches.add("D-04", place, "a placeholder stands for a value that is not shown");
        }
        List<Place> members = place.members();
        members.forEach(member -> placeholders(member, breaches));
        place.items().forEach(item -> placeholders(item, breaches));
    }
}
