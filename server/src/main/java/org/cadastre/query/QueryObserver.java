package org.cadastre.query;

/// Hears of every query answered. Called on the thread that answers; must be quick and must not throw.
@FunctionalInterface
public interface QueryObserver {
    /// A query was answered.
    ///
    /// @param protocol how it was asked
    /// @param kind what was asked for
    /// @param outcome how it ended
    /// @param nanos from the parsed request to the finished answer, in nanoseconds
    void answered(Protocol protocol, Kind kind, Outcome outcome, long nanos);

    /// The protocol of a query.
    enum Protocol {
        RDAP,
        WHOIS,
        /// Figures and lists over plain HTTP.
        HTTP
    }

    /// What a query asks for; `NONE` when it could not be read.
    enum Kind {
        IP,
        AUTNUM,
        ENTITY,
        DOMAIN,
        NAMESERVER,
        SEARCH,
        HELP,
        FIGURES,
        NONE;

        /// The kind of a query.
        public static Kind of(Query query) {
            return switch (query) {
                case Query.Network network -> IP;
                case Query.Autnum autnum -> AUTNUM;
                case Query.Entity entity -> ENTITY;
                case Query.Domain domain -> DOMAIN;
                case Query.Nameserver nameserver -> NAMESERVER;
                case Query.Search search -> SEARCH;
                case Query.CountrySearch search -> SEARCH;
                case Query.RelatedNetworks related -> SEARCH;
                case Query.RelatedAutnums related -> SEARCH;
                case Query.RelatedDomains related -> SEARCH;
                case Query.ReverseSearch search -> SEARCH;
                case Query.Help help -> HELP;
            };
        }
    }

    /// How a query ended.
    enum Outcome {
        FOUND,
        NOT_FOUND,
        ELSEWHERE,
        UNSUPPORTED,
        MALFORMED,
        ERROR;

        /// The outcome of an answer.
        public static Outcome of(Answer answer) {
            return switch (answer) {
                case Answer.Found found -> FOUND;
                case Answer.Help help -> FOUND;
                case Answer.Results results -> FOUND;
                case Answer.NotFound notFound -> NOT_FOUND;
                case Answer.Elsewhere elsewhere -> ELSEWHERE;
                case Answer.Unsupported unsupported -> UNSUPPORTED;
            };
        }
    }
}
