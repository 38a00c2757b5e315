package org.cadastre.rdap;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cadastre.name.NameFault;
import org.cadastre.name.ParsedPattern;
import org.cadastre.name.SearchPattern;
import org.cadastre.name.UnsupportedPattern;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpText;
import org.cadastre.number.NumberFault;
import org.cadastre.query.Criterion;
import org.cadastre.query.Criterion.Property;
import org.cadastre.query.Resource;
import org.cadastre.registry.Role;
import org.jspecify.annotations.Nullable;

/// Reads what objects must match. The value becomes the form in which it is compared, so that equal searches
/// are equal queries. It stays as it is where that form would be read as another one: a wide asterisk folds
/// into one that stands for any characters, and some characters fold into many.
///
/// @param resource the class of the objects that are searched for
/// @param form a sentence that shows the right form
record CriterionReader(Resource resource, String form) {
    private static final String ROLES =
            Arrays.stream(Role.values()).map(Role::text).collect(Collectors.joining(", "));

    Part<Criterion> read(Property property, String value) {
        if (value.isEmpty()) {
            return Part.malformed("The parameter " + CriterionNames.name(resource, property) + " has no value.", form);
        }
        return switch (property) {
            case HANDLE, FN, EMAIL -> text(property, value);
            case NAME ->
                resource == Resource.DOMAINS || resource == Resource.NAMESERVERS
                        ? name(property, value)
                        : text(property, value);
            case NAMESERVER -> name(property, value);
            case IP -> address(value);
            case ROLE -> role(value);
        };
    }

    private Part<Criterion> text(Property property, String value) {
        @Nullable String fault = TextFault.of("A search pattern", value);
        return fault == null
                ? pattern(property, value, SearchPattern::text)
                : new Part.Bad<>(RdapRequest.Refused.malformed(fault, form));
    }

    private Part<Criterion> name(Property property, String value) {
        return pattern(property, value, SearchPattern::name);
    }

    private Part<Criterion> pattern(Property property, String value, Function<String, ParsedPattern> reader) {
        return switch (reader.apply(value)) {
            case NameFault fault -> Part.malformed(fault.description(), form);
            case UnsupportedPattern unsupported -> unsupported(unsupported.description());
            case SearchPattern pattern -> {
                String text = pattern.toString();
                boolean same =
                        TextFault.of("", text) == null && reader.apply(text).equals(pattern);
                yield new Part.Read<>(new Criterion(property, same ? text : value));
            }
        };
    }

    private Part<Criterion> address(String value) {
        if (value.indexOf('*') >= 0) {
            return unsupported("An address is searched for whole, without an asterisk.");
        }
        return switch (IpText.address(value)) {
            case NumberFault fault -> Part.malformed(fault.description(), form);
            case IpAddress address -> new Part.Read<>(new Criterion(Property.IP, address.toString()));
        };
    }

    private Part<Criterion> role(String value) {
        if (value.indexOf('*') >= 0) {
            return unsupported("A role is searched for whole, without an asterisk.");
        }
        @Nullable Role role = Role.of(value.toLowerCase(Locale.ROOT));
        return role == null
                ? Part.malformed("The role is one of those that IANA lists: " + ROLES + ".", form)
                : new Part.Read<>(new Criterion(Property.ROLE, role.text()));
    }

    private Part<Criterion> unsupported(String why) {
        return new Part.Bad<>(RdapRequest.Refused.unsupported(why, form));
    }
}
