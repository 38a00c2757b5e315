package org.cadastre.rdap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadastre.query.Resource;
import org.cadastre.query.Window;
import org.cadastre.query.Window.FieldSet;
import org.cadastre.query.Window.Sort;
import org.cadastre.query.Window.SortProperty;
import org.jspecify.annotations.Nullable;

/// Reads which results of a search to give, and how: `count` and `sort` (RFC 8977 §2), and `fieldSet` (RFC 8982
/// §2).
///
/// @param resource the class of the results
/// @param contacts whether they may be sorted by mail addresses and telephone numbers
record WindowReader(Resource resource, boolean contacts) {
    static final String COUNT = "count";
    static final String SORT = "sort";
    static final String CURSOR = "cursor";
    static final String FIELD_SET = "fieldSet";

    /// All parameters that belong to any search.
    static final Set<String> PARAMETERS = Set.of(COUNT, SORT, CURSOR, FIELD_SET);

    private static final String COUNT_FORM =
            "The parameter count is true, yes or 1, or else false, no or 0, such as count=true.";
    private static final String FIELD_SET_FORM = "The parameter fieldSet is id, brief or full, such as fieldSet=brief.";

    /// The first page: the cursor is read where the search is known.
    Part<Window> read(QueryParameters parameters) {
        boolean counted = false;
        @Nullable String count = parameters.value(COUNT);
        if (count != null) {
            switch (count) {
                case "true", "yes", "1" -> counted = true;
                case "false", "no", "0" -> counted = false;
                default -> {
                    return Part.malformed(COUNT_FORM);
                }
            }
        }
        FieldSet fields = FieldSet.FULL;
        @Nullable String fieldSet = parameters.value(FIELD_SET);
        if (fieldSet != null) {
            switch (fieldSet) {
                case "id" -> fields = FieldSet.ID;
                case "brief" -> fields = FieldSet.BRIEF;
                case "full" -> fields = FieldSet.FULL;
                default -> {
                    return Part.malformed(FIELD_SET_FORM);
                }
            }
        }
        return window(counted, parameters.value(SORT), fields);
    }

    private Part<Window> window(boolean counted, @Nullable String text, FieldSet fields) {
        List<Sort> keys = new ArrayList<>();
        for (int from = 0; text != null && from <= text.length(); ) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? text.length() : comma;
            boolean descending = text.startsWith(":d", to - 2);
            boolean directed = descending || text.startsWith(":a", to - 2);
            int nameEnd = directed ? to - 2 : to;
            SortProperty property =
                    nameEnd < from ? null : SortNames.property(resource, contacts, text.substring(from, nameEnd));
            if (property == null) {
                return sortFault("");
            }
            for (Sort key : keys) {
                if (key.property() == property) {
                    return sortFault(" No property is there twice.");
                }
            }
            keys.add(new Sort(property, descending));
            from = to + 1;
        }
        return new Part.Read<>(new Window(counted, keys, 0, fields));
    }

    private Part<Window> sortFault(String more) {
        String names = SortNames.of(resource, contacts).stream()
                .map(property -> SortNames.name(resource, property))
                .collect(Collectors.joining(", "));
        return Part.malformed(
                "The parameter sort has properties with commas between them, each with :a (ascending) or :d "
                        + "(descending) after it or none, such as sort="
                        + SortNames.name(
                                resource, SortNames.of(resource, contacts).getFirst()) + ":d,lastChangedDate."
                        + more,
                "The properties of " + SearchForms.path(resource) + " are " + names + ".");
    }

    /// The value of the parameter for the keys.
    static String sort(Resource resource, List<Sort> keys) {
        StringBuilder text = new StringBuilder();
        for (Sort key : keys) {
            text.append(text.isEmpty() ? "" : ",")
                    .append(SortNames.name(resource, key.property()))
                    .append(key.descending() ? ":d" : "");
        }
        return text.toString();
    }

    /// The value of the parameter for the fields.
    static String fieldSet(FieldSet fields) {
        return fields.name().toLowerCase(Locale.ROOT);
    }
}
