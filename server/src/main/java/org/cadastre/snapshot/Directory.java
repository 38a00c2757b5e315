package org.cadastre.snapshot;

import java.util.List;
import java.util.Objects;
import org.cadastre.index.KeyPattern;
import org.cadastre.index.TextIndex;
import org.cadastre.name.FoldedText;
import org.cadastre.registry.Details;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Nameserver;
import org.cadastre.snapshot.arena.ObjectArena;

/// The objects of a snapshot that are no ranges of numbers, and the texts that all its objects are searched
/// by.
///
/// An id is: of a network its IPv4 row, or the number of IPv4 rows plus its IPv6 row; of an autnum its row;
/// of a domain or name server its place in the order of their names; of an entity its place in the order of
/// their folded handles, or the number of entities that are objects plus the number of the holder that
/// statistics files name. RPSL objects come behind the others of their class, in the order of the files.
public final class Directory {
    /// No object.
    public static final int NONE = -1;

    private final ObjectArena arena;
    private final Entities entities;
    private final Domains domains;
    private final int[] nameservers;
    private final DirectoryTexts texts;
    private final TextIndex delegations;
    private final ReferencesByClass references;
    private final Registrants registrants;
    private final Zones zones;
    private final List<String> extensionMembers;

    /// @param delegations the names of the name servers of the domains that are objects of RFC 9083
    Directory(
            ObjectArena arena,
            Entities entities,
            Domains domains,
            int[] nameservers,
            DirectoryTexts texts,
            TextIndex delegations,
            ReferencesByClass references,
            Registrants registrants,
            Zones zones,
            List<String> extensionMembers) {
        this.arena = arena;
        this.entities = entities;
        this.domains = domains;
        this.nameservers = nameservers;
        this.texts = texts;
        this.delegations = delegations;
        this.references = references;
        this.registrants = registrants;
        this.zones = zones;
        this.extensionMembers = extensionMembers;
    }

    /// How many entities are objects; ids from here on are holders.
    public int entityCount() {
        return entities.count();
    }

    /// How many domains there are.
    public int domainCount() {
        return domains.count();
    }

    /// How many name servers are objects of their own.
    public int nameserverCount() {
        return nameservers.length;
    }

    /// How many of its objects came as objects of RFC 9083.
    int publishedCount() {
        return entities.publishedCount() + domains.numbers().length + nameservers.length;
    }

    /// An entity that is an object, without what it holds.
    public Entity entity(int id) {
        Entity entity = Objects.requireNonNull(entities.entity(id));
        return entity.with(entity.holdings(), complete(entity.details()));
    }

    /// A domain.
    public Domain domain(int id) {
        Domain domain = Objects.requireNonNull(domains.domain(id));
        return domain.with(null, complete(domain.details()));
    }

    /// The id of the RPSL object that a domain is, [org.cadastre.snapshot.rpsl.RpslDatabase#NONE] when it is none.
    public int domainRpsl(int id) {
        return domains.rpslId(id);
    }

    /// A name server that is an object of its own.
    public Nameserver nameserver(int id) {
        return (Nameserver) arena.object(nameservers[id]);
    }

    /// What the objects are searched by.
    public DirectoryTexts texts() {
        return texts;
    }

    /// Which objects in RPSL refer to an entity.
    public ReferencesByClass references() {
        return references;
    }

    /// What entities are the registrants of.
    public Registrants registrants() {
        return registrants;
    }

    /// The reverse zones.
    public Zones zones() {
        return zones;
    }

    /// The names of the members that extensions of RDAP add to objects, sorted.
    List<String> extensionMembers() {
        return extensionMembers;
    }

    /// The entity with this handle, in any case, [#NONE] when no object has it. Of several an organisation
    /// goes before a group, that before a person, and then the first in the files.
    public int findEntity(String handle) {
        return entities.find(handle);
    }

    /// How many entities have this handle, holders that statistics files name among them.
    public int namesakes(String handle) {
        return entities.namesakes(handle) + texts.holderHandles().count(KeyPattern.exactly(FoldedText.of(handle)));
    }

    /// The domain of this name, [#NONE] when there is none; of several the first in the files.
    public int findDomain(String ldhName) {
        return domains.find(ldhName);
    }

    /// The name server of this name that is an object of its own, [#NONE] when there is none.
    public int findNameserver(String ldhName) {
        return first(texts.nameservers().names(), ldhName);
    }

    /// The first domain that is delegated to the name server of this name, [#NONE] when there is none.
    public int findDelegation(String ldhName) {
        int published = first(delegations, ldhName);
        return published == NONE ? domains.findDelegation(ldhName) : published;
    }

    /// Whether any domain is delegated to a name server.
    public boolean hasDelegations() {
        return delegations.size() > 0 || domains.hasDelegations();
    }

    /// Gives entities within an object, where only their handle was published, what is published of them
    /// elsewhere.
    Details complete(Details details) {
        return entities.complete(details);
    }

    private static int first(TextIndex index, String text) {
        int row = index.first(text);
        return row == TextIndex.NO_MATCH ? NONE : index.id(row);
    }
}
