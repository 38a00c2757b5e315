package org.cadastre.rpsl;

import org.jspecify.annotations.Nullable;

/// The texts of an object for those who want less of it.
public final class ShortForm {
    private ShortForm() {}

    /// The object with attribute names in two letters, `*mb: A-MNT`, as the RIPE database gives it for `-F`. Unknown
    /// attributes and comments stay to the letter.
    public static String brief(RpslObject object) {
        String text = object.text();
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (int i = 0; i < object.attributes().size(); i++) {
            RpslObject.Attribute attribute = object.attributes().get(i);
            out.append(text, at, object.start(i));
            RpslAttribute known = RpslAttribute.of(attribute.name());
            if (known == null) {
                out.append(attribute.text());
            } else {
                appendBrief(out, known, attribute.text());
            }
            at = object.start(i) + attribute.text().length();
        }
        return out.append(text, at, text.length()).toString();
    }

    private static void appendBrief(StringBuilder out, RpslAttribute known, String text) {
        int value = text.indexOf(':') + 1;
        while (value < text.length() && (text.charAt(value) == ' ' || text.charAt(value) == '\t')) {
            value++;
        }
        out.append('*').append(known.shortName()).append(':');
        if (value < text.length() && text.charAt(value) != '\n') {
            out.append(' ');
        }
        out.append(text, value, text.length());
    }

    /// The attributes that make the primary key of the object, and the members of a set, as the RIPE database gives
    /// them for `-K`. An object of an unknown class is its first attribute.
    public static String keys(RpslObject object) {
        RpslClass rpslClass = object.rpslClass();
        StringBuilder out = new StringBuilder();
        for (RpslObject.Attribute attribute : object.attributes()) {
            if (isKey(rpslClass, attribute)) {
                out.append(attribute.text());
            }
        }
        return out.isEmpty() ? object.attributes().getFirst().text() : out.toString();
    }

    private static boolean isKey(@Nullable RpslClass rpslClass, RpslObject.Attribute attribute) {
        RpslAttribute known = RpslAttribute.of(attribute.name());
        if (rpslClass == null || known == null) {
            return false;
        }
        return switch (rpslClass) {
            case PERSON, ROLE -> known == RpslAttribute.NIC_HDL;
            case ROUTE, ROUTE6 -> attribute.name().equals(rpslClass.text()) || known == RpslAttribute.ORIGIN;
            case AS_SET, ROUTE_SET, RTR_SET ->
                attribute.name().equals(rpslClass.text())
                        || known == RpslAttribute.MEMBERS
                        || known == RpslAttribute.MP_MEMBERS;
            default -> attribute.name().equals(rpslClass.text());
        };
    }
}
