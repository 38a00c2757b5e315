package org.cadastre.registry;

/// What a registry has objects for in the space of AS numbers (NRO RDAP profile §6.1.2).
public enum AutnumModel {
    /// For blocks of numbers, and within them for what is delegated.
    HIERARCHICAL,
    /// For what is delegated and nothing else.
    FLAT
}
