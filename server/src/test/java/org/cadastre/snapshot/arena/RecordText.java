package org.cadastre.snapshot.arena;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpRange;
import org.cadastre.registry.Holdings;
import org.jspecify.annotations.Nullable;

/// The shortest JSON text that says what a record says: a member for each component, none for what is null or empty.
final class RecordText {
    private RecordText() {}

    /// The text of a record.
    static String of(Record value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    private static void append(StringBuilder text, Object value) {
        switch (value) {
            case IpRange range -> text.append('"').append(range).append('"');
            case IpAddress address -> text.append('"').append(address).append('"');
            case Record each -> members(text, each);
            case List<?> list -> {
                text.append('[');
                for (int i = 0; i < list.size(); i++) {
                    text.append(i == 0 ? "" : ",");
                    append(text, list.get(i));
                }
                text.append(']');
            }
            case Number number -> text.append(number);
            case Boolean truth -> text.append(truth);
            default -> text.append('"').append(value).append('"');
        }
    }

    private static void members(StringBuilder text, Record value) {
        text.append('{');
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object member = member(value, component);
            if (member != null && !member.equals(List.of()) && !member.equals(Holdings.NONE) && !member.equals("")) {
                text.append(text.charAt(text.length() - 1) == '{' ? "\"" : ",\"");
                text.append(component.getName()).append("\":");
                append(text, member);
            }
        }
        text.append('}');
    }

    private static @Nullable Object member(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }
}
