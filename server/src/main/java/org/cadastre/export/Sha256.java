package org.cadastre.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The digest that files and snapshots are told apart by.
public final class Sha256 {
    private Sha256() {}

    /// A new one, of nothing yet.
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
