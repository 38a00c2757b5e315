package org.cadastre.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The facts of a registration that IP networks and autnums share.
///
/// @param registry token of the registry that published it, lower case, such as `ripencc`
/// @param type the registry's own class of it, upper case, such as `ALLOCATED` (RFC 9083 §5.4 `type`)
/// @param status its status in RDAP words
/// @param country the two letters as published, `EU` and `AP` among them; null when there is none
/// @param registered the day it was made, or null when unknown
/// @param holder who holds it, or null
public record Registration(
        String registry,
        String type,
        Status status,
        @Nullable String country,
        @Nullable LocalDate registered,
        @Nullable Holder holder) {}
