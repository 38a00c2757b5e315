package org.cadastre.query.irr;

import java.util.List;
import java.util.TreeSet;
import org.cadastre.number.AsNumber;
import org.cadastre.number.AsText;
import org.cadastre.number.IpPrefix;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;

/// The members of one set, each once: prefixes, then AS numbers, then names of sets and what else it names,
/// in alphabetical order. For one thread.
final class DirectMembers {
    private final RpslDatabase database;
    private final PrefixCollector prefixes = new PrefixCollector(true, true);
    private final AsNumberSet.Builder autnums = new AsNumberSet.Builder();
    private final TreeSet<String> names = new TreeSet<>();

    private DirectMembers(RpslDatabase database) {
        this.database = database;
    }

    /// The members of the set with this id.
    static Listing of(Sets sets, int id) {
        DirectMembers members = new DirectMembers(sets.database());
        RpslObject set = sets.database().object(id);
        for (String text : MemberTexts.named(set)) {
            members.named(text);
        }
        members.referring(sets.byReference(set));
        return new JoinedListing(
                members.prefixes.build(),
                new JoinedListing(members.autnums.build(), new NameListing(List.copyOf(members.names))));
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

    private void referring(Ids ids) {
        prefixes.operator(RangeOperator.NONE);
        for (int id = ids.next(); id != Ids.END; id = ids.next()) {
            database.prefix(id, prefixes);
            if (AsText.prefixed(database.object(id).attributes().getFirst().value()) instanceof AsNumber(int bits)) {
                autnums.add(bits);
            }
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
