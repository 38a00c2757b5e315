package org.cadastre.query.rpsl;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Queue;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// Makes the parts of an answer as they are asked for, at most those of one found object ahead.
///
/// Where nothing is grouped, it keeps a bit for each object that was found or referred to.
final class PulledAnswer implements DatabaseAnswer {
    private final RpslDatabase rpsl;
    private final DatabaseQuery query;
    private final Question question;
    private final References references;
    private final AbuseContacts abuse;
    private final Queue<Part> ready = new ArrayDeque<>();
    private final BitSet published = new BitSet();
    private final BitSet referredTo = new BitSet();

    private @Nullable Finds finds;
    private Ids related = Ids.NONE;
    private boolean isAny;
    private boolean isComplete;
    private boolean isLastResortTaken;

    /// @param keyed whether words are primary keys only, and not names
    PulledAnswer(Register register, DatabaseQuery query, boolean keyed) {
        this.query = query;
        rpsl = register.rpsl();
        Hierarchy hierarchy = new Hierarchy(register);
        references = new References(rpsl, hierarchy);
        abuse = new AbuseContacts(references, hierarchy);
        question = new Question(register, query, new Wanted(register, query), keyed);
    }

    @Override
    public @Nullable Part next() {
        while (true) {
            Part part = ready.poll();
            if (part != null) {
                return part;
            }
            int id = related.next();
            if (id != Ids.END) {
                return new Published(rpsl.object(id), true);
            }
            if (isComplete) {
                return null;
            }
            advance();
        }
    }

    private void advance() {
        if (finds == null) {
            begin();
            return;
        }
        Finds.Found found = finds.next();
        switch (found) {
            case Finds.Published(int id) -> published(id);
            case Finds.Registered(RegistryObject object) -> registered(object);
            case Finds.Passed passed -> ready.add(new Pause());
            case null -> end();
        }
    }

    private void begin() {
        ready.addAll(question.remarks());
        Part refusal = question.refusal();
        if (refusal == null) {
            finds = question.finds();
        } else {
            ready.add(refusal);
            isComplete = true;
        }
    }

    private void end() {
        LastResort.Outcome outcome = isLastResortTaken ? null : question.lastResort(isAny);
        isLastResortTaken = true;
        if (outcome != null && !outcome.found().isEmpty()) {
            finds = Finds.of(outcome.found());
            return;
        }
        if (outcome != null && !isAny) {
            ready.add(outcome.part());
        }
        isComplete = true;
        referredTo.andNot(published);
        related = new ClassPasses(rpsl, () -> ids(referredTo));
    }

    private static Ids ids(BitSet bits) {
        return new Ids() {
            private int after;

            @Override
            public int next() {
                int id = bits.nextSetBit(after);
                after = id < 0 ? after : id + 1;
                return id < 0 ? END : id;
            }
        };
    }

    private void registered(RegistryObject object) {
        isAny = true;
        add(query, object, ready);
    }

    /// Adds the parts that a found object is which is no RPSL object.
    static void add(DatabaseQuery query, RegistryObject object, Queue<Part> parts) {
        String key = PrimaryKeys.of(object);
        if (query.grouped()) {
            parts.add(new Group(key));
        }
        String mailbox = AbuseContacts.isSource(Wanted.classOf(object)) ? AbuseContacts.mailbox(object) : null;
        if (mailbox != null) {
            parts.add(new AbuseContact(key, mailbox));
        }
        parts.add(new Registered(object));
    }

    private void published(int id) {
        isAny = true;
        RpslObject object = rpsl.object(id);
        RpslClass rpslClass = rpsl.rpslClass(id);
        if (query.grouped()) {
            ready.add(new Group(PrimaryKeys.of(object)));
        }
        if (AbuseContacts.isSource(rpslClass)) {
            ready.add(new AbuseContact(PrimaryKeys.of(object), abuse.mailbox(object)));
        }
        ready.add(new Published(object, false));
        IdList belonging = new IdList();
        if (query.irt() && Hierarchy.isNetwork(rpslClass)) {
            references.addIrts(object, belonging);
        }
        if (query.related()) {
            references.addContacts(object, belonging);
        }
        if (query.grouped()) {
            related = others(belonging, id);
        } else {
            keep(id, belonging);
        }
    }

    private static Ids others(IdList ids, int found) {
        return new Ids() {
            private int place;

            @Override
            public int next() {
                if (place < ids.count() && ids.id(place) == found) {
                    place++;
                }
                return place < ids.count() ? ids.id(place++) : END;
            }
        };
    }

    private void keep(int id, IdList belonging) {
        published.set(id);
        for (int i = 0; i < belonging.count(); i++) {
            referredTo.set(belonging.id(i));
        }
    }
}
