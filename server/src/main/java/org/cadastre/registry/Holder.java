package org.cadastre.registry;

/// Who holds a resource, as one registry names it.
///
/// @param handle the name the registry gives the holder; unique within that registry only
/// @param registry the registry's token, lower case
/// @param key what a look-up of the holder is asked with: the handle, or `handle@registry` where another registry that
///     comes first uses the same handle
public record Holder(String handle, String registry, String key) {}
