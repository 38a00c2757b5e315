package org.cadastre.config;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Bytes that only the operator's servers know. The text form does not tell them.
public final class Secret {
    private final byte[] bytes;

    /// @param bytes copied
    public Secret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /// A copy of the bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret secret && Arrays.equals(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
