package org.cadastre.query;

import java.util.List;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.registry.Status;
import org.jspecify.annotations.Nullable;

/// A question, in no protocol's words. Equal questions have equal answers from one snapshot.
public sealed interface Query {
    /// Which network holds all these addresses and is the smallest that does?
    ///
    /// @param range the addresses asked about; one address is a range of one
    record Network(IpRange range) implements Query {}

    /// Which autnum holds all these AS numbers and is the smallest that does?
    ///
    /// @param range the numbers asked about; one number is a range of one
    record Autnum(AsNumberRange range) implements Query {}

    /// Which entity has this handle? Case does not count; `handle@registry` asks one registry's.
    ///
    /// @param handle the handle as asked, with nothing encoded
    record Entity(String handle) implements Query {}

    /// Which domain has this name, or is the closest one above a reverse zone that has none?
    ///
    /// @param ldhName lower-case A-labels without a dot at the end
    /// @param zone the addresses that a reverse name stands for, null for another name
    record Domain(String ldhName, @Nullable IpRange zone) implements Query {}

    /// Which name server has this name?
    ///
    /// @param ldhName lower-case A-labels without a dot at the end
    record Nameserver(String ldhName) implements Query {}

    /// What does this server offer?
    record Help() implements Query {}

    /// Which objects of a class match (RFC 9082 §3.2, RFC 9910)?
    ///
    /// @param resource the class
    /// @param criterion what they must match
    /// @param window which of them to give, and how
    record Search(Resource resource, Criterion criterion, Window window) implements Query {}

    /// Which networks or autnums does a statistics file register for a country, or reserve for it?
    ///
    /// @param resource networks or autnums
    /// @param country two upper-case letters
    /// @param state the word for the state they must be in; null for any
    /// @param window which of them to give, and how
    record CountrySearch(
            Resource resource, String country, @Nullable String state, Window window) implements Query {}

    /// Which networks stand in a relation to these addresses (RFC 9910)?
    ///
    /// @param status only networks of this status count, as if there were no others; null for all
    record RelatedNetworks(
            Relation relation, IpRange range, @Nullable Status status, Window window) implements Query {}

    /// Which autnums stand in a relation to these AS numbers (RFC 9910)?
    ///
    /// @param status only autnums of this status count, as if there were no others; null for all
    record RelatedAutnums(
            Relation relation,
            AsNumberRange range,
            @Nullable Status status,
            Window window) implements Query {}

    /// Which reverse zones stand in a relation to this one (RFC 9910)? They are compared by their addresses.
    ///
    /// @param ldhName the name asked about, lower-case A-labels without a dot at the end
    /// @param zone the addresses that it stands for
    /// @param status only domains of this status count, as if there were no others; null for all
    record RelatedDomains(
            Relation relation,
            String ldhName,
            IpRange zone,
            @Nullable Status status,
            Window window) implements Query {}

    /// Which objects of a class have an entity that matches all criteria at once (RFC 9536)?
    ///
    /// @param resource the class of the objects
    /// @param criteria what one and the same entity must match, one or more, each of another property
    /// @param window which of them to give, and how
    record ReverseSearch(Resource resource, List<Criterion> criteria, Window window) implements Query {
        public ReverseSearch {
            criteria = List.copyOf(criteria);
        }
    }
}
