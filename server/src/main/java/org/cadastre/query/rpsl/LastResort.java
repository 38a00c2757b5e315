package org.cadastre.query.rpsl;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.index.MatchedRows;
import org.cadastre.index.RangeMatch;
import org.cadastre.name.DomainName;
import org.cadastre.name.DomainText;
import org.cadastre.name.ReverseZone;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.query.Answer;
import org.cadastre.query.Query;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// Where RPSL objects and rows hold nothing of what is asked: an object that was published in another form or is
/// known to everybody, or else who answers for it, or why there is nothing.
final class LastResort {
    private final Register register;
    private final RpslDatabase rpsl;
    private final Wanted wanted;

    LastResort(Register register, Wanted wanted) {
        this.register = register;
        this.wanted = wanted;
        rpsl = register.rpsl();
    }

    /// What is left to say.
    ///
    /// @param found objects, none where there is no such object
    /// @param part what is said when nothing at all was found
    record Outcome(List<Finds.Found> found, DatabaseAnswer.Part part) {}

    Outcome addresses(IpRange range, RangeMatch match) {
        int row = switch (range) {
            case Ipv4Range v4 -> NumberRows.ipv4(register).closest(v4);
            case Ipv6Range v6 -> NumberRows.ipv6(register).closest(v6);
        };
        boolean mayBeKnown = match == RangeMatch.CLOSEST && row == MatchedRows.END;
        return numbers(register.answer(new Query.Network(range)), "network", range.toString(), mayBeKnown);
    }

    Outcome autnums(AsNumberRange range) {
        int row = NumberRows.autnums(register).closest(range);
        return numbers(register.answer(new Query.Autnum(range)), "autnum", range.toString(), row == MatchedRows.END);
    }

    /// @param mayBeKnown whether an object is what is asked for, though no row is
    private Outcome numbers(Answer answer, String what, String asked, boolean mayBeKnown) {
        if (answer instanceof Answer.Found(RegistryObject object)) {
            List<Finds.Found> found =
                    mayBeKnown && wanted.is(object) ? List.of(new Finds.Registered(object)) : List.of();
            String nearest =
                    "The smallest " + what + " that holds all of " + asked + " is " + PrimaryKeys.of(object) + ".";
            return new Outcome(found, nothing(List.of(nearest, register.searched())));
        }
        return missed(answer);
    }

    /// By a name or handle that no RPSL object has as its primary key.
    Outcome words(String words) {
        Outcome domain = DomainText.parse(words) instanceof DomainName name ? domain(name) : null;
        if (domain != null) {
            return domain;
        }
        List<String> reasons = List.of("Nothing has the key or name " + words + ".", register.searched());
        Answer answer = register.answer(new Query.Entity(words));
        if (answer instanceof Answer.Elsewhere) {
            return missed(answer);
        }
        List<Finds.Found> found =
                answer instanceof Answer.Found(RegistryObject object) && wanted.is(object) && !isPublished(object)
                        ? List.of(new Finds.Registered(object))
                        : List.of();
        return new Outcome(found, nothing(reasons));
    }

    /// Whether an entity was made of an RPSL object, which has a class of its own.
    private boolean isPublished(RegistryObject object) {
        if (object instanceof Entity entity) {
            Ids ids = rpsl.byKey(entity.handle());
            for (int id = ids.next(); id != Ids.END; id = ids.next()) {
                String source = rpsl.source(id);
                if (source.isEmpty() || source.equalsIgnoreCase(entity.details().registry())) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Outcome domain(DomainName name) {
        IpRange zone = ReverseZone.of(name) instanceof ReverseZone reverse ? reverse.range() : null;
        Answer answer = register.answer(new Query.Domain(name.text(), zone));
        if (answer instanceof Answer.Found(Domain domain)) {
            List<Finds.Found> found = published(domain.ldhName());
            if (found.isEmpty() && wanted.is(domain)) {
                found.add(new Finds.Registered(domain));
            }
            return new Outcome(found, nothing(List.of("No domain has the name " + name.text() + ".")));
        }
        return zone == null ? null : missed(answer);
    }

    private List<Finds.Found> published(String domain) {
        List<Finds.Found> found = new ArrayList<>();
        Ids ids = rpsl.byKey(domain);
        for (int id = ids.next(); id != Ids.END; id = ids.next()) {
            if (rpsl.rpslClass(id) == RpslClass.DOMAIN && wanted.is(id)) {
                found.add(new Finds.Published(id));
            }
        }
        return found;
    }

    private Outcome missed(Answer answer) {
        return new Outcome(
                List.of(),
                switch (answer) {
                    case Answer.Elsewhere elsewhere ->
                        new DatabaseAnswer.Referred(elsewhere.authority(), String.join("\n", elsewhere.reasons()));
                    case Answer.NotFound missing -> nothing(missing.reasons());
                    case Answer.Unsupported unsupported -> nothing(unsupported.reasons());
                    case Answer.Found found -> nothing(List.of(register.searched()));
                    case Answer.Results results -> nothing(List.of(register.searched()));
                    case Answer.Help help -> nothing(List.of(register.searched()));
                });
    }

    /// No RPSL object has a reference.
    Outcome references() {
        return new Outcome(List.of(), nothing(List.of(register.searched())));
    }

    private static DatabaseAnswer.Nothing nothing(List<String> sentences) {
        return new DatabaseAnswer.Nothing(String.join("\n", sentences));
    }
}
