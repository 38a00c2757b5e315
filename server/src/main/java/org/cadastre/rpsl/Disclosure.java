package org.cadastre.rpsl;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How much of the text of an object is given out. Each gives less than the one before it; secrets that are
/// credentials (RFC 2725 §10) none of them gives.
public enum Disclosure {
    /// All but passwords.
    WHOLE,
    /// Nor the mail addresses of contacts, and of those who are told of changes, as the RIPE database gives objects
    /// by default; nor the accounts of persons in credentials.
    FILTERED,
    /// Nor how persons and roles are reached, but for reports of abuse.
    HIDDEN;

    private static final String MARK = "# Filtered";

    /// What is given of an object: its lines to the letter, but for those left out and for the mark on its source.
    public Disclosed of(RpslObject object) {
        return mayChange(object) ? given(object) : new Disclosed(object, false);
    }

    /// Whether there is an attribute, or a line outside all of them, that [#given] may have to leave out.
    private static boolean mayChange(RpslObject object) {
        int at = 0;
        for (int i = 0; i < object.attributes().size(); i++) {
            RpslObject.Attribute attribute = object.attributes().get(i);
            if (object.start(i) != at || isTouched(attribute.name())) {
                return true;
            }
            at += attribute.text().length();
        }
        return at != object.text().length();
    }

    private static boolean isTouched(String name) {
        RpslAttribute known = RpslAttribute.of(name);
        if (known == null) {
            return false;
        }
        return switch (known) {
            case ADDRESS, AUTH, CHANGED, E_MAIL, FAX_NO, IRT_NFY, MNT_NFY, NOTIFY, PHONE, REF_NFY, UPD_TO -> true;
            default -> false;
        };
    }

    private Disclosed given(RpslObject object) {
        String text = object.text();
        boolean contact = object.rpslClass() == RpslClass.PERSON || object.rpslClass() == RpslClass.ROLE;
        StringBuilder out = new StringBuilder(text.length() + MARK.length() + 1);
        boolean afterSecret = false;
        boolean filtered = false;
        int at = 0;
        for (int i = 0; i < object.attributes().size(); i++) {
            RpslObject.Attribute attribute = object.attributes().get(i);
            filtered |= appendBetween(out, text, at, object.start(i), afterSecret);
            String given = given(attribute, i == 0, contact);
            boolean changed = given == null || !given.equals(attribute.text());
            if (given != null) {
                out.append(given);
            }
            filtered |= changed;
            afterSecret = changed && given != null;
            at = object.start(i) + attribute.text().length();
        }
        filtered |= appendBetween(out, text, at, text.length(), afterSecret);
        return filtered ? new Disclosed(marked(RpslObject.of(out.toString())), true) : new Disclosed(object, false);
    }

    /// The text that is given of an attribute, or null for none.
    private @Nullable String given(RpslObject.Attribute attribute, boolean isFirst, boolean isContact) {
        RpslAttribute known = RpslAttribute.of(attribute.name());
        if (known == RpslAttribute.AUTH) {
            return credential(attribute);
        }
        if (this == WHOLE || known == null || isFirst) {
            return attribute.text();
        }
        return switch (known) {
            case CHANGED, E_MAIL, IRT_NFY, MNT_NFY, NOTIFY, REF_NFY, UPD_TO -> null;
            case ADDRESS, FAX_NO, PHONE -> this == HIDDEN && isContact ? null : attribute.text();
            default -> attribute.text();
        };
    }

    /// A credential; of a password and, unless all is given, of an account only the scheme.
    private String credential(RpslObject.Attribute attribute) {
        String text = attribute.text();
        String value = attribute.value();
        String folded = ReferenceKeys.fold(value);
        boolean secret = Credential.hasPassword(folded) || this != WHOLE && Credential.isAccount(folded);
        if (!secret && !Credential.hasPassword(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        String kept = secret ? Credential.scheme(value) : value;
        int blanks = text.indexOf(':') + 1;
        while (blanks < text.length() && (text.charAt(blanks) == ' ' || text.charAt(blanks) == '\t')) {
            blanks++;
        }
        return text.substring(0, blanks) + kept + (kept.isEmpty() ? "" : " ") + MARK + "\n";
    }

    /// Appends lines that belong to no attribute, with the mark in the place of those that may hold a password, and
    /// says whether there were any.
    ///
    /// @param isSecret whether lines that continue others may belong to a password before them
    private static boolean appendBetween(StringBuilder out, String text, int from, int to, boolean isSecret) {
        boolean marked = false;
        int at = from;
        while (at < to) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? to : newline + 1;
            char first = text.charAt(at);
            boolean continues = first == ' ' || first == '\t' || first == '+';
            if (isSecret && continues
                    || Credential.hasPassword(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                out.append(MARK).append('\n');
                marked = true;
            } else {
                out.append(text, at, end);
            }
            at = end;
        }
        return marked;
    }

    /// The object with the mark at the end of the first line of its source, once.
    private static RpslObject marked(RpslObject object) {
        for (int i = 0; i < object.attributes().size(); i++) {
            RpslObject.Attribute attribute = object.attributes().get(i);
            if (attribute.is(RpslAttribute.SOURCE)) {
                String text = object.text();
                int end = text.indexOf('\n', object.start(i));
                String line = text.substring(object.start(i), end < 0 ? text.length() : end)
                        .stripTrailing();
                return line.endsWith(MARK)
                        ? object
                        : RpslObject.of(text.substring(0, object.start(i)) + line + " " + MARK
                                + (end < 0 ? "\n" : text.substring(end)));
            }
        }
        return object;
    }

    /// What is given of an object.
    ///
    /// @param object what is left of it
    /// @param isFiltered whether anything was left out
    public record Disclosed(RpslObject object, boolean isFiltered) {}
}
