package org.cadastre.config;

/// Where a value of the configuration was given, the strongest first.
public enum ConfigOrigin {
    FLAG,
    ENVIRONMENT,
    FILE
}
