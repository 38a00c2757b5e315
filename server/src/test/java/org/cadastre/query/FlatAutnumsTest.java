package org.cadastre.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.AutnumModel;
import org.cadastre.registry.Details;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Status;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.Holds;
import org.cadastre.testing.ObjectSnapshots;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// AS numbers by the flat model of the NRO profile, §6.1.2: what is delegated to nobody is no object anywhere.
class FlatAutnumsTest {
    private static final Authority TRANSFEREE = new Authority("https://rdap.example.org/", null);
    private static final List<Autnum> OBJECTS = List.of(
            autnum("AS64496-AS64511", Status.ADMINISTRATIVE),
            autnum("AS64496-AS64499", Status.RESERVED),
            autnum("AS64500", Status.ACTIVE),
            autnum("AS64504-AS64507", Status.LOCKED),
            autnum("AS64505", Status.ADMINISTRATIVE, Status.ACTIVE));
    private static final Snapshot FLAT = ObjectSnapshots.of(OBJECTS, AutnumModel.FLAT);
    private static final Lookup LOOKUP = new Lookup(new LookupSettings(true, 10), new Transferred(), SpecialSpace.NONE);

    /// AS64511 was transferred; bootstrap files name another server for all else.
    private static final class Transferred implements Authorities {
        @Override
        public @Nullable Authority network(IpRange range) {
            return null;
        }

        @Override
        public Authority autnum(AsNumberRange range) {
            return new Authority("https://rdap.example.com/", null);
        }

        @Override
        public @Nullable Authority name(String ldhName) {
            return null;
        }

        @Override
        public @Nullable Authority tag(String tag) {
            return null;
        }

        @Override
        public @Nullable Authority transferred(AsNumberRange range, AsNumberRange within) {
            return range.equals(numbers("AS64511")) && within.equals(numbers("AS64496-AS64511")) ? TRANSFEREE : null;
        }
    }

    @Test
    @Holds("N-17")
    void delegatedNumbersAreFound() {
        assertThat(handle(ask("AS64500"))).isEqualTo("AS64500");
        assertThat(handle(ask("AS64506"))).isEqualTo("AS64504-AS64507");
        assertThat(handle(ask("AS64505"))).isEqualTo("AS64505");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AS64496", "AS64503", "AS64510", "AS64500-AS64501", "AS64496-AS64511"})
    @Holds("N-17")
    void numbersThatAreOursAndDelegatedToNobodyAreNotFound(String asked) {
        assertThat(ask(asked))
                .isInstanceOfSatisfying(
                        Answer.NotFound.class,
                        answer -> assertThat(answer.reasons())
                                .first()
                                .asString()
                                .endsWith("and is delegated to nobody."));
        assertThat(LOOKUP.answer(ObjectSnapshots.of(OBJECTS), new Query.Autnum(numbers(asked))))
                .as("in the hierarchical model")
                .isInstanceOf(Answer.Found.class);
    }

    @Test
    @Holds("N-17")
    void numbersThatWereTransferredOrNeverWereOursAreElsewhere() {
        assertThat(ask("AS64511"))
                .isInstanceOfSatisfying(
                        Answer.Elsewhere.class,
                        answer -> assertThat(answer.authority()).isEqualTo(TRANSFEREE));
        assertThat(ask("AS65536")).isInstanceOf(Answer.Elsewhere.class);
    }

    @Test
    void undelegatedNumbersAreInNoSearchAndNoRelation() {
        Query all = new Query.Search(Resource.AUTNUMS, new Criterion(Criterion.Property.HANDLE, "as*"), Window.FIRST);
        assertThat(handles(LOOKUP.answer(FLAT, all)))
                .containsExactlyInAnyOrder("AS64500", "AS64504-AS64507", "AS64505");
        assertThat(handles(LOOKUP.answer(FLAT, related(Relation.DOWN, "AS64496-AS64511"))))
                .containsExactly("AS64500", "AS64504-AS64507");
        assertThat(LOOKUP.answer(FLAT, related(Relation.UP, "AS64500"))).isInstanceOf(Answer.NotFound.class);
        assertThat(((Autnum) ((Answer.Found) ask("AS64500")).object()).parentHandle())
                .isNull();
        assertThat(((Autnum) ((Answer.Found) ask("AS64505")).object()).parentHandle())
                .isEqualTo("AS64504-AS64507");
    }

    /// Every number of random nested blocks, against the objects that are delegated, looked at one by one.
    @ParameterizedTest
    @ValueSource(longs = {1, 17, 20260822})
    void agreesWithTheObjectsLookedAtOneByOne(long seed) {
        Random random = new Random(seed);
        List<Autnum> objects = new ArrayList<>();
        nest(random, 65536, 65551, objects);
        Snapshot snapshot = ObjectSnapshots.of(objects, AutnumModel.FLAT);
        for (int number = 65536; number <= 65551; number++) {
            Autnum smallest = null;
            for (Autnum each : objects) {
                boolean holds = each.range().first().value() <= number
                        && number <= each.range().last().value();
                if (holds && !each.details().status().contains(Status.ADMINISTRATIVE)) {
                    smallest = each;
                }
            }
            Answer answer = LOOKUP.answer(snapshot, new Query.Autnum(new AsNumberRange(number, number)));
            if (smallest == null) {
                assertThat(answer).as("seed %d, %d", seed, number).isInstanceOf(Answer.NotFound.class);
            } else {
                assertThat(handle(answer)).as("seed %d, %d", seed, number).isEqualTo(smallest.handle());
            }
        }
    }

    /// Blocks from the outermost to the inner ones, no two of them equal.
    private static void nest(Random random, int first, int last, List<Autnum> objects) {
        Status status = objects.isEmpty() || random.nextBoolean() ? Status.ADMINISTRATIVE : Status.ACTIVE;
        objects.add(autnum(new AsNumberRange(first, last).toString(), status));
        if (last - first < 2) {
            return;
        }
        int middle = first + random.nextInt(last - first);
        nest(random, first, middle, objects);
        nest(random, middle + 1, last, objects);
    }

    private static Answer ask(String asked) {
        return LOOKUP.answer(FLAT, new Query.Autnum(numbers(asked)));
    }

    private static Query related(Relation relation, String asked) {
        return new Query.RelatedAutnums(relation, numbers(asked), null, Window.FIRST);
    }

    private static @Nullable String handle(Answer answer) {
        return ((Answer.Found) answer).object().handle();
    }

    private static List<@Nullable String> handles(Answer answer) {
        List<@Nullable String> handles = new ArrayList<>();
        for (RegistryObject object : ((Answer.Results) answer).objects()) {
            handles.add(object.handle());
        }
        return handles;
    }

    private static Autnum autnum(String numbers, Status... status) {
        return new Autnum(
                numbers,
                numbers(numbers),
                null,
                null,
                List.of(),
                null,
                new Details(
                        "exreg", List.of(status), List.of(), List.of(), List.of(), List.of(), null, null, List.of()));
    }

    private static AsNumberRange numbers(String text) {
        return (AsNumberRange) AsText.range(text.contains("-") ? text : text + "-" + text);
    }
}
