package org.cadastre.rpsl;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Who takes reports of abuse from a network or AS number: the contact of the object itself, else that of its
/// organisation, else that of the smallest network around it that has one.
public final class AbuseContact {
    private AbuseContact() {}

    /// The handle of the contact, a role or irt; null when there is none. Of an object itself `abuse-c` goes before
    /// the `abuse-c` of its organisation, and that before `mnt-irt`.
    ///
    /// @param nearest the object, then the networks around it, smallest first; asked for no more than is needed
    /// @param organisations gives the organisation of a handle, or null when there is none
    public static @Nullable String handle(
            Iterable<RpslObject> nearest, Function<String, @Nullable RpslObject> organisations) {
        for (RpslObject object : nearest) {
            String handle = handle(object, organisations);
            if (handle != null) {
                return handle;
            }
        }
        return null;
    }

    private static @Nullable String handle(RpslObject object, Function<String, @Nullable RpslObject> organisations) {
        String own = handle(object, RpslAttribute.ABUSE_C);
        if (own != null) {
            return own;
        }
        String holder = handle(object, RpslAttribute.ORG);
        RpslObject organisation = holder == null ? null : organisations.apply(holder);
        String others = organisation == null ? null : handle(organisation, RpslAttribute.ABUSE_C);
        return others != null ? others : handle(object, RpslAttribute.MNT_IRT);
    }

    /// The first handle that an attribute names, or null.
    private static @Nullable String handle(RpslObject object, RpslAttribute attribute) {
        for (String value : object.all(attribute)) {
            for (String item : value.split("[ ,]+")) {
                if (!item.isEmpty()) {
                    return item;
                }
            }
        }
        return null;
    }

    /// The mail address of a contact for abuse: its `abuse-mailbox`, else its `e-mail`; null when it has neither.
    public static @Nullable String mailbox(RpslObject contact) {
        String mailbox = address(contact, RpslAttribute.ABUSE_MAILBOX);
        return mailbox != null ? mailbox : address(contact, RpslAttribute.E_MAIL);
    }

    private static @Nullable String address(RpslObject contact, RpslAttribute attribute) {
        for (String value : contact.all(attribute)) {
            for (String word : value.split("[ ,;]+")) {
                if (word.indexOf('@') > 0) {
                    return word;
                }
            }
        }
        return null;
    }
}
