package org.cadastre.query.irr;

import java.util.List;
import java.util.TreeSet;
import org.cadastre.number.AsNumber;
import org.cadastre.number.AsText;
import org.cadastre.number.IpPrefix;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// The members of one set, each once: prefixes, then AS numbers, then names of sets and what else it names,
/// in alphabetical order. For one thread.
final class DirectMembers implements IrrSearch {
    /// How many objects that refer to the set are looked at in a portion.
    private static final int PORTION = 256;

    private final RpslDatabase database;
    private final Sets sets;
    private final PrefixCollector prefixes = new PrefixCollector(true, true);
    private final AsNumberSet.Builder autnums = new AsNumberSet.Builder();
    private final TreeSet<String> names = new TreeSet<>();

    private final RpslObject set;
    private final Referring referring;
    private boolean begun;

    /// @param id of the set
    DirectMembers(Sets sets, int id) {
        database = sets.database();
        set = database.object(id);
        referring = Referring.to(set, database);
        this.sets = sets;
    }

    @Override
    public @Nullable IrrAnswer next() {
        if (!begun) {
            begun = true;
            MemberTexts.named(set).forEach(this::named);
            prefixes.operator(RangeOperator.NONE);
            return null;
        }
        for (int looked = 0; looked < PORTION; looked++) {
            int id = referring.next();
            if (id == Ids.END) {
                return new IrrAnswer.Listed(new JoinedListing(
                        prefixes.build(), new JoinedListing(autnums.build(), new NameListing(List.copyOf(names)))));
            }
            if (referring.isMember(id, database) && sets.sources().has(database, id)) {
                refers(id);
            }
        }
        return null;
    }

    private void named(String text) {
        Member member = Member.parse(text);
        if (member instanceof Member.Prefix(IpPrefix prefix, RangeOperator operator)) {
            prefixes.operator(operator);
            RoutingRegistry.put(prefix, prefixes);
        } else if (member instanceof Member.Autnum(int number, RangeOperator operator)
                && operator.equals(RangeOperator.NONE)) {
            autnums.add(number);
        } else if (isPrintable(text)) {
            names.add(text);
        }
    }

    private void refers(int id) {
        database.prefix(id, prefixes);
        if (AsText.prefixed(database.object(id).attributes().getFirst().value()) instanceof AsNumber(int bits)) {
            autnums.add(bits);
        }
    }

    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
