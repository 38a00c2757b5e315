package org.cadastre.registry;

/// When answers say more than the standards have words for: the extension cir0.
public enum ExtensionMode {
    /// When the data is a simulated world.
    AUTO,
    /// Always.
    ON,
    /// Never, and without a trace.
    OFF;

    /// Whether answers from such data say more.
    public boolean isOn(boolean simulated) {
        return this == ON || this == AUTO && simulated;
    }
}
