package org.cadastre.bootstrap.redirect;

import java.util.function.Supplier;
import org.cadastre.bootstrap.BaseUrl;
import org.cadastre.bootstrap.BootstrapTable;
import org.cadastre.bootstrap.ServedEntries;
import org.cadastre.bootstrap.special.SpecialPurpose;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.query.Authorities;
import org.cadastre.query.Authority;
import org.jspecify.annotations.Nullable;

/// Where to send a question: the operator's list goes before the bootstrap files, and two things are never done.
///
/// - Special-purpose space is not sent anywhere, unless an entry of the operator's list lies wholly inside such a space
///   and so is about it.
/// - Nothing is sent to ourselves: when one of the base URLs of an authority is ours, there is no authority.
///
/// What one question is answered from does not change while it is; the bootstrap table may be another one for the next.
public final class Redirects implements Authorities {
    private final ElsewhereTable elsewhere;
    private final Supplier<BootstrapTable> bootstrap;
    private final SpecialPurpose special;
    private final String ownKey;

    /// @param elsewhere the operator's list
    /// @param bootstrap gives the table of the moment
    /// @param special the space that nobody answers for
    /// @param ownBase our own RDAP base URL as clients see it
    /// @throws IllegalArgumentException when our own base URL is none
    public Redirects(
            ElsewhereTable elsewhere, Supplier<BootstrapTable> bootstrap, SpecialPurpose special, String ownBase) {
        this.elsewhere = elsewhere;
        this.bootstrap = bootstrap;
        this.special = special;
        String own = BaseUrl.read(ownBase);
        if (own == null) {
            throw new IllegalArgumentException("base URL " + ownBase);
        }
        ownKey = BaseUrl.key(own);
    }

    @Override
    public @Nullable Authority network(IpRange range) {
        boolean isSpecial = special.network(range) != null;
        ElsewhereTable.Entry<IpRange> entry = elsewhere.networkEntry(range);
        if (entry != null && (!isSpecial || special.network(entry.range()) != null)) {
            return entry.key().equals(ownKey) ? null : entry.authority();
        }
        return isSpecial ? null : unlessOurs(bootstrap.get().networkService(range));
    }

    @Override
    public @Nullable Authority autnum(AsNumberRange range) {
        boolean isSpecial = special.autnum(range) != null;
        ElsewhereTable.Entry<AsNumberRange> entry = elsewhere.autnumEntry(range);
        if (entry != null && (!isSpecial || special.autnum(entry.range()) != null)) {
            return entry.key().equals(ownKey) ? null : entry.authority();
        }
        return isSpecial ? null : unlessOurs(bootstrap.get().autnumService(range));
    }

    @Override
    public @Nullable Authority name(String name) {
        return unlessOurs(bootstrap.get().nameService(name));
    }

    @Override
    public @Nullable Authority tag(String tag) {
        return unlessOurs(bootstrap.get().tagService(tag));
    }

    private @Nullable Authority unlessOurs(@Nullable ServedEntries service) {
        return service == null || service.keys().contains(ownKey) ? null : service.authority();
    }

    @Override
    public @Nullable Authority transferred(IpRange range, IpRange within) {
        ElsewhereTable.Entry<IpRange> entry = elsewhere.networkEntry(range);
        if (entry == null || !within.contains(entry.range())) {
            return null;
        }
        return entry.key().equals(ownKey) ? null : entry.authority();
    }

    @Override
    public @Nullable Authority transferred(AsNumberRange range, AsNumberRange within) {
        ElsewhereTable.Entry<AsNumberRange> entry = elsewhere.autnumEntry(range);
        if (entry == null || !within.contains(entry.range())) {
            return null;
        }
        return entry.key().equals(ownKey) ? null : entry.authority();
    }

    /// That of the bootstrap table.
    @Override
    public long edition() {
        return bootstrap.get().edition();
    }
}
