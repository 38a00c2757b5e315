package org.cadastre.query;

import java.util.List;
import org.cadastre.index.KeyPattern;
import org.cadastre.index.TextIndex;
import org.cadastre.query.Criterion.Property;
import org.cadastre.registry.Card;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Role;
import org.cadastre.snapshot.ContactReferences;
import org.cadastre.snapshot.Directory;
import org.cadastre.snapshot.ReferencesByClass;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.text.ClassTexts;
import org.cadastre.snapshot.text.ContactTexts;
import org.jspecify.annotations.Nullable;

/// Finds the objects of a class that have an entity which matches all criteria at once (RFC 9536).
///
/// The criterion with the fewest texts gives the candidates; each is made into its object and compared with all.
final class ReverseSearchLookup {
    private final Snapshot snapshot;
    private final Resource resource;
    private final List<Criterion> criteria;
    private final int limit;

    ReverseSearchLookup(Snapshot snapshot, Query.ReverseSearch query, int limit) {
        this.snapshot = snapshot;
        this.resource = query.resource();
        this.criteria = query.criteria();
        this.limit = limit;
    }

    /// The ids of the objects that match.
    IdSet find() {
        IdSet found = new IdSet(limit);
        IdSet candidates = candidates();
        for (int id : candidates.sorted()) {
            if (isMatch(id)) {
                found.add(id);
            }
        }
        if (candidates.isCut()) {
            found.cut();
        }
        return found;
    }

    private IdSet candidates() {
        ContactTexts contacts =
                ClassSearch.texts(snapshot.directory().texts(), resource).contacts();
        IdSet ids = new IdSet(limit);
        Criterion fewest = criteria.getFirst();
        int least = Integer.MAX_VALUE;
        for (Criterion criterion : criteria) {
            int count = count(contacts, criterion);
            if (count < least) {
                least = count;
                fewest = criterion;
            }
        }
        add(contacts, fewest, ids);
        referring(ids);
        if (resource == Resource.IPS || resource == Resource.AUTNUMS) {
            held(ids);
        }
        return ids;
    }

    private static int count(ContactTexts contacts, Criterion criterion) {
        TextIndex index = index(contacts, criterion.property());
        if (criterion.property() == Property.ROLE) {
            return index.count(KeyPattern.exactly(criterion.value()));
        }
        TextSearch search = TextSearch.of(criterion.value(), false);
        return search == null ? 0 : search.count(index);
    }

    private static void add(ContactTexts contacts, Criterion criterion, IdSet ids) {
        TextIndex index = index(contacts, criterion.property());
        if (criterion.property() == Property.ROLE) {
            index.matching(KeyPattern.exactly(criterion.value()), 0, (row, id) -> ids.add(id));
            return;
        }
        TextSearch search = TextSearch.of(criterion.value(), false);
        if (search != null) {
            search.add(index, ids);
        }
    }

    private static TextIndex index(ContactTexts contacts, Property property) {
        return switch (property) {
            case HANDLE -> contacts.handles();
            case EMAIL -> contacts.emails();
            case ROLE -> contacts.roles();
            case FN, NAME, NAMESERVER, IP -> contacts.names();
        };
    }

    /// Adds the objects in RPSL that refer to an entity which may match, in the role that is asked for.
    private void referring(IdSet ids) {
        Directory directory = snapshot.directory();
        ContactReferences references = references(directory.references());
        Criterion role = criterion(Property.ROLE);
        Role wanted = role == null ? null : Role.of(role.value());
        if (references == null || role != null && wanted == null) {
            return;
        }
        Criterion handle = criterion(Property.HANDLE);
        TextSearch handles = handle == null ? null : TextSearch.of(handle);
        if (handles != null && !handles.pattern().open()) {
            references.to(handles.pattern().prefix(), wanted, ids::add);
            return;
        }
        Criterion email = criterion(Property.EMAIL);
        Criterion text = email == null ? criterion(Property.FN) : email;
        if (text == null) {
            KeyPattern pattern = handles == null ? KeyPattern.startingWith("") : handles.key();
            references.matching(pattern, wanted, ids::add);
            return;
        }
        ClassTexts entities = directory.texts().entities();
        TextSearch search = TextSearch.of(text);
        IdSet found = new IdSet(limit);
        if (search != null) {
            search.add(email == null ? entities.names() : entities.emails(), found);
        }
        for (int id : found.sorted()) {
            if (!references.to(directory.entity(id).handle(), wanted, ids::add)) {
                return;
            }
        }
        if (found.isCut()) {
            ids.cut();
        }
    }

    private @Nullable ContactReferences references(ReferencesByClass byClass) {
        return switch (resource) {
            case IPS -> byClass.networks();
            case AUTNUMS -> byClass.autnums();
            case DOMAINS -> byClass.domains();
            case ENTITIES -> byClass.entities();
            case NAMESERVERS -> null;
        };
    }

    private @Nullable Criterion criterion(Property property) {
        for (Criterion criterion : criteria) {
            if (criterion.property() == property) {
                return criterion;
            }
        }
        return null;
    }

    /// Adds the rows of statistics files whose holder may match: what such a file says of it is its handle.
    private void held(IdSet ids) {
        @Nullable TextSearch search = null;
        for (Criterion criterion : criteria) {
            switch (criterion.property()) {
                case HANDLE, FN -> search = TextSearch.of(criterion.value(), false);
                case ROLE -> {
                    if (!criterion.value().equals(Role.REGISTRANT.text())) {
                        return;
                    }
                }
                case EMAIL, NAME, NAMESERVER, IP -> {
                    return;
                }
            }
        }
        if (search == null) {
            allHeld(ids);
            return;
        }
        int entities = snapshot.directory().entityCount();
        IdSet holders = new IdSet(limit);
        search.add(snapshot.directory().texts().holderHandles(), holders);
        for (int id : holders.sorted()) {
            if (!heldBy(id - entities, ids)) {
                return;
            }
        }
        if (holders.isCut()) {
            ids.cut();
        }
    }

    private boolean heldBy(int holder, IdSet ids) {
        int count = resource == Resource.IPS ? snapshot.networkCount(holder) : snapshot.autnumCount(holder);
        for (int place = 0; place < count; place++) {
            int id =
                    resource == Resource.IPS ? snapshot.heldNetwork(holder, place) : snapshot.heldAutnum(holder, place);
            if (!ids.add(id)) {
                return false;
            }
        }
        return true;
    }

    private void allHeld(IdSet ids) {
        for (int holder = 0; holder < snapshot.holders().count(); holder++) {
            if (!heldBy(holder, ids)) {
                return;
            }
        }
    }

    private boolean isMatch(int id) {
        for (Entity entity :
                SearchObjects.object(snapshot, resource, id).details().entities()) {
            if (isMatch(entity)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMatch(Entity entity) {
        for (Criterion criterion : criteria) {
            if (!isMatch(entity, criterion)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMatch(Entity entity, Criterion criterion) {
        if (criterion.property() == Property.ROLE) {
            Role role = Role.of(criterion.value());
            return role != null && entity.roles().contains(role);
        }
        TextSearch search = TextSearch.of(criterion.value(), false);
        if (search == null) {
            return false;
        }
        if (criterion.property() == Property.HANDLE) {
            return search.matches(entity.handle());
        }
        Card card = entity.card();
        if (card == null) {
            return false;
        }
        if (criterion.property() == Property.FN) {
            return search.matches(card.name());
        }
        for (Card.Email email : card.emails()) {
            if (search.matches(email.address())) {
                return true;
            }
        }
        return false;
    }
}
