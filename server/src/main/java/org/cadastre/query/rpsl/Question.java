package org.cadastre.query.rpsl;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.index.RangeMatch;
import org.cadastre.name.DomainName;
import org.cadastre.name.DomainText;
import org.cadastre.name.ReverseZone;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.query.Authority;
import org.cadastre.snapshot.rpsl.Ids;
import org.jspecify.annotations.Nullable;

/// A [DatabaseQuery] as it is put to a [Register].
final class Question {
    private static final IpRange ALL_IPV4 = (IpRange) IpText.range("0.0.0.0/0");
    private static final IpRange ALL_IPV6 = (IpRange) IpText.range("::/0");

    private final Register register;
    private final DatabaseQuery query;
    private final Wanted wanted;
    private final boolean keyed;
    private final DatabaseKey key;
    private final RangeMatch match;

    /// @param keyed whether words are primary keys only, and not names
    Question(Register register, DatabaseQuery query, Wanted wanted, boolean keyed) {
        this.register = register;
        this.query = query;
        this.wanted = wanted;
        this.keyed = keyed;
        key = key(query);
        match = query.match() == null ? RangeMatch.CLOSEST : query.match();
    }

    private static DatabaseKey key(DatabaseQuery query) {
        if (!query.references().isEmpty()) {
            return new DatabaseKey.Words(query.key());
        }
        DatabaseKey key = DatabaseKey.of(query.key());
        boolean mayBeZone = query.reverseDomains() && key instanceof DatabaseKey.Words;
        return mayBeZone
                        && DomainText.parse(query.key()) instanceof DomainName name
                        && ReverseZone.of(name) instanceof ReverseZone zone
                ? new DatabaseKey.Addresses(zone.range(), false)
                : key;
    }

    /// What is to be said before anything is found.
    List<DatabaseAnswer.Part> remarks() {
        return remarks(query, key);
    }

    /// What is to be said of a query with this key before anything is found.
    static List<DatabaseAnswer.Part> remarks(DatabaseQuery query, DatabaseKey key) {
        List<DatabaseAnswer.Part> remarks = new ArrayList<>();
        if (key instanceof DatabaseKey.Addresses(IpRange range, boolean isIpv4Prefix)) {
            if (isIpv4Prefix) {
                remarks.add(new DatabaseAnswer.Remark(
                        DatabaseAnswer.Note.PREFIX_AS_RANGE,
                        "The prefix " + query.key() + " was taken for the range " + PrimaryKeys.of(range) + "."));
            }
        } else if (query.match() != null || query.reverseDomains()) {
            remarks.add(new DatabaseAnswer.Remark(
                    DatabaseAnswer.Note.RANGE_FLAG_WITHOUT_RANGE,
                    "What was said of ranges of addresses does not count: " + query.key() + " is none."));
        }
        return remarks;
    }

    /// Why nothing is looked for, or null when it is.
    DatabaseAnswer.@Nullable Part refusal() {
        Authority authority = switch (key) {
            case DatabaseKey.Addresses(IpRange range, boolean isIpv4Prefix) -> transferee(range);
            case DatabaseKey.AsNumbers(AsNumberRange range) -> transferee(range);
            case DatabaseKey.Words words -> null;
        };
        if (authority != null) {
            return new DatabaseAnswer.Referred(
                    authority, "Another server answers for " + query.key() + ", which was transferred.");
        }
        return isTooLarge()
                ? new DatabaseAnswer.Remark(
                        DatabaseAnswer.Note.TOO_LARGE_RANGE,
                        "All that is within " + query.key() + " is too much to ask for.")
                : null;
    }

    private boolean isTooLarge() {
        return (match == RangeMatch.ONE_MORE || match == RangeMatch.ALL_MORE)
                && key instanceof DatabaseKey.Addresses(IpRange range, boolean isIpv4Prefix)
                && (range.equals(ALL_IPV4) || range.equals(ALL_IPV6));
    }

    private @Nullable Authority transferee(IpRange range) {
        if (match != RangeMatch.CLOSEST) {
            return null;
        }
        return switch (range) {
            case Ipv4Range v4 -> transferee(NumberRows.ipv4(register), v4);
            case Ipv6Range v6 -> transferee(NumberRows.ipv6(register), v6);
        };
    }

    private <R extends IpRange> @Nullable Authority transferee(NumberRows<R> numbers, R range) {
        int row = numbers.closest(range);
        return row < 0 ? null : register.transferred(range, numbers.range(row));
    }

    private @Nullable Authority transferee(AsNumberRange range) {
        NumberRows<AsNumberRange> numbers = NumberRows.autnums(register);
        int row = numbers.closest(range);
        return row < 0 ? null : register.transferred(range, numbers.range(row));
    }

    /// The objects asked for.
    Finds finds() {
        Search search = new Search(register, wanted);
        if (!query.references().isEmpty()) {
            return search.references(query.references(), query.key());
        }
        return switch (key) {
            case DatabaseKey.Addresses(IpRange range, boolean isIpv4Prefix) ->
                search.addresses(range, match, query.reverseDomains());
            case DatabaseKey.AsNumbers(AsNumberRange range) -> search.autnums(range);
            case DatabaseKey.Words(String text) -> keyed ? search.key(text) : search.words(text);
        };
    }

    /// Where else to look after all was found, or null when that is enough.
    ///
    /// @param isAny whether anything was found
    LastResort.@Nullable Outcome lastResort(boolean isAny) {
        LastResort last = new LastResort(register, wanted);
        if (!query.references().isEmpty()) {
            return isAny ? null : last.references();
        }
        return switch (key) {
            case DatabaseKey.Addresses(IpRange range, boolean isIpv4Prefix) ->
                isAny ? null : last.addresses(range, match);
            case DatabaseKey.AsNumbers(AsNumberRange range) -> isAny ? null : last.autnums(range);
            case DatabaseKey.Words(String text) -> isAny && isRpslKey(text) ? null : last.words(text);
        };
    }

    private boolean isRpslKey(String text) {
        return register.rpsl().byKey(text).next() != Ids.END;
    }
}
