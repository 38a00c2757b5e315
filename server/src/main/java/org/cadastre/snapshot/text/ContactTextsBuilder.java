package org.cadastre.snapshot.text;

import java.util.LinkedHashSet;
import java.util.Set;
import org.cadastre.index.TextIndexBuilder;
import org.cadastre.name.FoldedText;
import org.cadastre.registry.Card;
import org.cadastre.registry.Entity;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Role;

/// Takes the objects of one class, in the order of their ids, and makes the [ContactTexts] of the entities in them. One
/// thread at a time.
public final class ContactTextsBuilder {
    private final TextIndexBuilder handles = new TextIndexBuilder();
    private final TextIndexBuilder names = new TextIndexBuilder();
    private final TextIndexBuilder emails = new TextIndexBuilder();
    private final TextIndexBuilder roles = new TextIndexBuilder();
    private final TextIndexBuilder registrants = new TextIndexBuilder();

    /// Adds an object, with entities that have their cards.
    public void add(RegistryObject object, int id) {
        Set<Role> found = new LinkedHashSet<>();
        for (Entity entity : object.details().entities()) {
            contact(entity, id);
            found.addAll(entity.roles());
        }
        for (Role role : found) {
            roles.add(role.text(), id);
        }
    }

    /// The texts of what was added so far.
    public ContactTexts build() {
        return new ContactTexts(handles.build(), names.build(), emails.build(), roles.build(), registrants.build());
    }

    private void contact(Entity entity, int id) {
        if (!entity.handle().isEmpty()) {
            String handle = FoldedText.of(entity.handle());
            handles.add(handle, id);
            if (entity.roles().contains(Role.REGISTRANT)) {
                registrants.add(handle, id);
            }
        }
        Card card = entity.card();
        if (card == null) {
            return;
        }
        if (!card.name().isEmpty()) {
            names.add(FoldedText.of(card.name()), id);
        }
        for (Card.Email email : card.emails()) {
            emails.add(FoldedText.of(email.address()), id);
        }
    }
}
