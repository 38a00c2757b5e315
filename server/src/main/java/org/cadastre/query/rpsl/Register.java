package org.cadastre.query.rpsl;

import java.util.function.IntPredicate;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.query.Answer;
import org.cadastre.query.Authority;
import org.cadastre.query.Query;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.RegistryObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// What a [DatabaseQuery] is answered from: RPSL objects, and the rows of the three number spaces, of which some
/// are such objects and others were published in another form. Immutable, for any number of threads.
public interface Register {
    /// The id of a row that is no RPSL object.
    int NONE = -1;

    /// The RPSL objects.
    RpslDatabase rpsl();

    /// The ranges of IPv4 addresses.
    RangeIndex32 ipv4();

    /// The id of the inetnum that an IPv4 row is, or [#NONE].
    int ipv4Rpsl(int row);

    /// The network of an IPv4 row.
    IpNetwork ipv4Network(int row);

    /// The ranges of IPv6 addresses.
    RangeIndex128 ipv6();

    /// The id of the inet6num that an IPv6 row is, or [#NONE].
    int ipv6Rpsl(int row);

    /// The network of an IPv6 row.
    IpNetwork ipv6Network(int row);

    /// The ranges of AS numbers.
    RangeIndex32 autnums();

    /// The id of the aut-num or as-block that a row of AS numbers is, or [#NONE].
    int autnumRpsl(int row);

    /// The autnum of a row of AS numbers.
    Autnum autnum(int row);

    /// The RPSL objects of reverse zones that lie so to a range of addresses, by their addresses.
    ///
    /// @param counts which ids count; the others are as if they were not there
    Ids reverseDomains(IpRange range, RangeMatch match, IntPredicate counts);

    /// The answer to a question in the terms of RFC 9083.
    Answer answer(Query query);

    /// Who got these addresses out of a range that is registered here, or null.
    @Nullable
    Authority transferred(IpRange range, IpRange within);

    /// Who got these AS numbers out of a range that is registered here, or null.
    @Nullable
    Authority transferred(AsNumberRange range, AsNumberRange within);

    /// Whether objects are found by mail addresses that are shown to nobody by default.
    boolean findsByMail();

    /// Whether numbers that nobody holds are shown; otherwise [#isShown] tells which objects are.
    boolean showsAll();

    /// Whether an object that is no RPSL object is shown.
    boolean isShown(RegistryObject object);

    /// A sentence that says which data was searched.
    String searched();
}
