package org.cadastre.whois;

import java.util.EnumMap;
import java.util.Map;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.rpsl.Template;

/// Tells whether an object follows the template of its class: no attribute but those of the template, those
/// that must be there, and none too often.
final class SyntaxCheck {
    private SyntaxCheck() {}

    /// Whether it does; an object of an unknown class has no template and does not.
    static boolean isValid(RpslObject object) {
        RpslClass rpslClass = object.rpslClass();
        if (rpslClass == null) {
            return false;
        }
        Map<RpslAttribute, Integer> counts = new EnumMap<>(RpslAttribute.class);
        for (RpslObject.Attribute each : object.attributes()) {
            RpslAttribute attribute = RpslAttribute.of(each.name());
            if (attribute == null) {
                return false;
            }
            counts.merge(attribute, 1, Integer::sum);
        }
        for (Template.Row row : Template.of(rpslClass).rows()) {
            Integer removed = counts.remove(row.attribute());
            int count = removed == null ? 0 : removed;
            if (count == 0 && row.presence() == Template.Presence.MANDATORY
                    || count > 1 && row.repeat() == Template.Repeat.SINGLE) {
                return false;
            }
        }
        return counts.isEmpty();
    }
}
