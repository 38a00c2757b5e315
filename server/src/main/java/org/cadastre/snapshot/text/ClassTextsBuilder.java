package org.cadastre.snapshot.text;

import java.util.LinkedHashSet;
import java.util.Set;
import org.cadastre.index.TextIndexBuilder;
import org.cadastre.name.FoldedText;
import org.cadastre.number.IpAddress;
import org.cadastre.registry.Card;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Role;
import org.jspecify.annotations.Nullable;

/// Takes the objects of one class, in the order of their ids, and makes their [ClassTexts]. One thread at a time.
public final class ClassTextsBuilder {
    private final TextIndexBuilder handles = new TextIndexBuilder();
    private final TextIndexBuilder names = new TextIndexBuilder();
    private final TextIndexBuilder unicodeNames = new TextIndexBuilder();
    private final TextIndexBuilder nameservers = new TextIndexBuilder();
    private final TextIndexBuilder addresses = new TextIndexBuilder();
    private final TextIndexBuilder contactHandles = new TextIndexBuilder();
    private final TextIndexBuilder contactNames = new TextIndexBuilder();
    private final TextIndexBuilder contactEmails = new TextIndexBuilder();
    private final TextIndexBuilder contactRoles = new TextIndexBuilder();
    private final TextIndexBuilder registrants = new TextIndexBuilder();

    /// Adds a network or autnum.
    ///
    /// @param object it, with entities that have their cards
    public void numbers(RegistryObject object, @Nullable String name, int id) {
        texts(object, id);
        if (name != null) {
            names.add(FoldedText.of(name), id);
        }
    }

    /// Adds an entity.
    public void entity(Entity entity, int id) {
        texts(entity, id);
        Card card = entity.card();
        if (card != null && !card.name().isEmpty()) {
            names.add(FoldedText.of(card.name()), id);
        }
    }

    /// Adds a domain.
    public void domain(Domain domain, int id) {
        texts(domain, id);
        name(domain.ldhName(), domain.unicodeName(), id);
        Set<String> texts = new LinkedHashSet<>();
        for (Nameserver nameserver : domain.nameservers()) {
            if (texts.add(nameserver.ldhName())) {
                nameservers.add(nameserver.ldhName(), id);
            }
            for (IpAddress address : nameserver.addresses()) {
                if (texts.add(address.toString())) {
                    addresses.add(address.toString(), id);
                }
            }
        }
    }

    /// Adds a name server.
    public void nameserver(Nameserver nameserver, int id) {
        texts(nameserver, id);
        name(nameserver.ldhName(), nameserver.unicodeName(), id);
        for (IpAddress address : new LinkedHashSet<>(nameserver.addresses())) {
            addresses.add(address.toString(), id);
        }
    }

    /// The texts of what was added so far.
    public ClassTexts build() {
        return new ClassTexts(
                handles.build(),
                names.build(),
                unicodeNames.build(),
                nameservers.build(),
                addresses.build(),
                new ContactTexts(
                        contactHandles.build(),
                        contactNames.build(),
                        contactEmails.build(),
                        contactRoles.build(),
                        registrants.build()));
    }

    private void texts(RegistryObject object, int id) {
        String handle = object.handle();
        if (handle != null && !handle.isEmpty()) {
            handles.add(FoldedText.of(handle), id);
        }
        Set<Role> roles = new LinkedHashSet<>();
        for (Entity entity : object.details().entities()) {
            contact(entity, id);
            roles.addAll(entity.roles());
        }
        for (Role role : roles) {
            contactRoles.add(role.text(), id);
        }
    }

    private void contact(Entity entity, int id) {
        if (!entity.handle().isEmpty()) {
            String handle = FoldedText.of(entity.handle());
            contactHandles.add(handle, id);
            if (entity.roles().contains(Role.REGISTRANT)) {
                registrants.add(handle, id);
            }
        }
        Card card = entity.card();
        if (card == null) {
            return;
        }
        if (!card.name().isEmpty()) {
            contactNames.add(FoldedText.of(card.name()), id);
        }
        for (Card.Email email : card.emails()) {
            contactEmails.add(FoldedText.of(email.address()), id);
        }
    }

    private void name(String ldhName, @Nullable String unicodeName, int id) {
        names.add(ldhName, id);
        if (unicodeName != null) {
            unicodeNames.add(unicodeName, id);
        }
    }
}
