package org.cadastre.registry;

import java.time.Instant;
import org.cadastre.number.NumberRange;
import org.jspecify.annotations.Nullable;

/// Where numbers stand in the space that a registry accounts for, beyond what RFC 9083 can say.
///
/// @param state what has become of them, such as `available` or `reserved-country`
/// @param registry token of the registry that accounts for them, lower case
/// @param pool the pool that they lie in, or null when they are in none
/// @param country two letters of the country they are reserved for, or null
/// @param reservedOn since when, or null when that is not known
/// @param growsFrom the range that can grow, or null when it cannot
/// @param reservedTo how far it can grow over space that is reserved, or null when not at all
/// @param availableTo how far it can grow over space that is reserved or available, or null when not at all
public record Standing(
        String state,
        String registry,
        @Nullable NumberRange pool,
        @Nullable String country,
        @Nullable Instant reservedOn,
        @Nullable NumberRange growsFrom,
        @Nullable NumberRange reservedTo,
        @Nullable NumberRange availableTo) {}
