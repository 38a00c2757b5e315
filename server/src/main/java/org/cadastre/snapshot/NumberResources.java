package org.cadastre.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.cadastre.index.RangeIndex32;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Details;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Remark;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// The networks and autnums that rows are, made anew each time: of their objects where they are objects, else of the
/// facts of the rows, with the row above and what contradicts them.
///
/// @param words the words that the rows' facts are in
/// @param objects the objects
/// @param spaces the rows of the three number spaces and their holders
/// @param directory the other objects
record NumberResources(Words words, NumberedObjects objects, Merge spaces, Directory directory) {
    /// The network of an IPv4 row.
    IpNetwork ipv4(int row) {
        String parent = parentHandle(
                spaces.ipv4().index()::parent, at -> Ranges.of(spaces.ipv4().index(), at), this::ipv4Handle, row);
        IpNetwork network = network(spaces.ipv4(), row, spaces.ipv4().index()::parent, parent);
        return network != null
                ? network
                : RowObjects.network(
                        Ranges.of(spaces.ipv4().index(), row),
                        words,
                        spaces.ipv4().columns(),
                        row,
                        parent,
                        details(spaces.ipv4(), row));
    }

    /// The network of an IPv6 row.
    IpNetwork ipv6(int row) {
        String parent = parentHandle(
                spaces.ipv6().index()::parent, at -> Ranges.of(spaces.ipv6().index(), at), this::ipv6Handle, row);
        IpNetwork network = network(spaces.ipv6(), row, spaces.ipv6().index()::parent, parent);
        return network != null
                ? network
                : RowObjects.network(
                        Ranges.of(spaces.ipv6().index(), row),
                        words,
                        spaces.ipv6().columns(),
                        row,
                        parent,
                        details(spaces.ipv6(), row));
    }

    /// The network that the object of a row is, null when there is no object or it is none.
    private @Nullable IpNetwork network(
            NumberSpace<?, ?> space, int row, IntUnaryOperator parentOf, @Nullable String parent) {
        int object = space.columns().object(row);
        return object != RowColumns.NO_OBJECT && objects.object(object) instanceof IpNetwork network
                ? network.with(parent, details(reported(network.details(), space, row, parentOf), space.conflicts(row)))
                : null;
    }

    /// What is said of a row that is an object, with who takes reports of abuse from it.
    private Details reported(Details details, NumberSpace<?, ?> space, int row, IntUnaryOperator parentOf) {
        return NumberedObjects.rpslId(space.columns().object(row)) == RpslDatabase.NONE
                ? details
                : new AbuseContacts(objects).completed(details, row, space.columns()::object, parentOf);
    }

    /// The autnum of an AS number row.
    Autnum autnum(int row) {
        String parent = parentHandle(
                spaces.autnums().index()::parent,
                at -> Ranges.autnums(spaces.autnums().index(), at),
                this::autnumHandle,
                row);
        int object = spaces.autnums().columns().object(row);
        if (object != RowColumns.NO_OBJECT && objects.object(object) instanceof Autnum autnum) {
            // A block of AS numbers says nothing of who holds one of them.
            Details reported = reported(autnum.details(), spaces.autnums(), row, above -> -1);
            return autnum.with(parent, details(reported, spaces.autnums().conflicts(row)));
        }
        return RowObjects.autnum(
                Ranges.autnums(spaces.autnums().index(), row),
                words,
                spaces.autnums().columns(),
                row,
                parent,
                details(spaces.autnums(), row));
    }

    private String ipv4Handle(int row) {
        int object = spaces.ipv4().columns().object(row);
        return handle(object, Ranges.of(spaces.ipv4().index(), row));
    }

    private String ipv6Handle(int row) {
        int object = spaces.ipv6().columns().object(row);
        return handle(object, Ranges.of(spaces.ipv6().index(), row));
    }

    private String autnumHandle(int row) {
        int object = spaces.autnums().columns().object(row);
        return handle(object, Ranges.autnums(spaces.autnums().index(), row));
    }

    private String handle(int object, Record range) {
        String handle = object == RowColumns.NO_OBJECT ? null : objects.handle(object);
        return handle == null ? range.toString() : handle;
    }

    /// The handle of the nearest row above that is another range.
    private static <R extends Record> @Nullable String parentHandle(
            IntUnaryOperator parentOf, IntFunction<R> rangeOf, IntFunction<String> handleOf, int row) {
        R range = rangeOf.apply(row);
        int parent = parentOf.applyAsInt(row);
        while (parent != RangeIndex32.NO_MATCH && rangeOf.apply(parent).equals(range)) {
            parent = parentOf.applyAsInt(parent);
        }
        return parent == RangeIndex32.NO_MATCH ? null : handleOf.apply(parent);
    }

    private Details details(NumberSpace<?, ?> space, int row) {
        return RowObjects.details(words, spaces.holders(), space.columns(), row, space.conflicts(row));
    }

    private Details details(Details details, List<Remark> conflicts) {
        Details completed = directory.complete(details);
        if (conflicts.isEmpty()) {
            return completed;
        }
        List<Remark> remarks = new ArrayList<>(completed.remarks());
        remarks.addAll(conflicts);
        return completed.withRemarks(remarks);
    }
}
