package org.cadastre.query.rpsl;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.cadastre.number.Ipv4Range;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Card;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.ReferenceKeys;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// Which objects a [DatabaseQuery] may have in its answer: those of its classes and sources.
final class Wanted {
    private final Register register;
    private final RpslDatabase rpsl;
    private final Set<RpslClass> classes;
    private final Set<String> unknownClasses;
    private final Set<String> sources;

    Wanted(Register register, DatabaseQuery query) {
        this.register = register;
        rpsl = register.rpsl();
        classes = query.classes();
        unknownClasses = query.unknownClasses();
        sources = query.sources();
    }

    /// Whether objects of a class are wanted.
    ///
    /// @param rpslClass null for the classes that are none of the known ones, of which each object is asked again
    boolean isClass(@Nullable RpslClass rpslClass) {
        boolean all = classes.isEmpty() && unknownClasses.isEmpty();
        return all || (rpslClass == null ? !unknownClasses.isEmpty() : classes.contains(rpslClass));
    }

    /// Whether an RPSL object is wanted.
    boolean is(int id) {
        RpslClass rpslClass = rpsl.rpslClass(id);
        if (!isClass(rpslClass)) {
            return false;
        }
        boolean isOfClass = rpslClass != null
                || unknownClasses.isEmpty()
                || unknownClasses.contains(rpsl.object(id).className());
        return isOfClass && isFromSource(id);
    }

    /// Whether objects of all sources are wanted.
    boolean isOfAnySource() {
        return sources.isEmpty();
    }

    /// Whether an RPSL object is from one of the sources.
    boolean isFromSource(int id) {
        return sources.isEmpty() || sources.contains(rpsl.source(id));
    }

    /// Whether an object that is no RPSL object is wanted.
    boolean is(RegistryObject object) {
        return isClass(classOf(object)) && isShown(object);
    }

    private boolean isShown(RegistryObject object) {
        boolean fromSource = sources.isEmpty()
                || sources.contains(object.details().registry().toUpperCase(Locale.ROOT));
        return fromSource && register.isShown(object);
    }

    /// Which rows count, whatever their classes, null when all do.
    <R> @Nullable IntPredicate rows(NumberRows<R> numbers) {
        if (sources.isEmpty() && register.showsAll()) {
            return null;
        }
        return row -> {
            int id = numbers.rpsl(row);
            return id == Register.NONE
                    ? isShown(numbers.object(row))
                    : isFromSource(id) || !namesakes(id).isEmpty();
        };
    }

    /// Those objects of the sources that have the class and primary key of an object, ascending. It may be one of
    /// them: each source has objects of its own.
    IdList namesakes(int id) {
        IdList namesakes = new IdList();
        RpslClass rpslClass = rpsl.rpslClass(id);
        Ids ids = rpsl.byKey(ReferenceKeys.primary(rpsl.object(id)));
        for (int each = ids.next(); each != Ids.END; each = ids.next()) {
            if (rpsl.rpslClass(each) == rpslClass && isFromSource(each)) {
                namesakes.add(each);
            }
        }
        return namesakes;
    }

    /// The class that an object would have as an RPSL object, null when there is none.
    static @Nullable RpslClass classOf(RegistryObject object) {
        return switch (object) {
            case IpNetwork network -> network.range() instanceof Ipv4Range ? RpslClass.INETNUM : RpslClass.INET6NUM;
            case Autnum autnum -> autnum.range().isSingle() ? RpslClass.AUT_NUM : RpslClass.AS_BLOCK;
            case Domain domain -> RpslClass.DOMAIN;
            case Nameserver nameserver -> null;
            case Entity entity -> classOf(entity.card());
        };
    }

    private static RpslClass classOf(@Nullable Card card) {
        return switch (card == null ? null : card.kind()) {
            case INDIVIDUAL -> RpslClass.PERSON;
            case GROUP -> RpslClass.ROLE;
            case ORG -> RpslClass.ORGANISATION;
            case null -> RpslClass.ORGANISATION;
        };
    }
}
