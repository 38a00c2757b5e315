package org.cadastre.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The rules of `server/docs/rules.tsv` that a test holds the server to: it fails when one of them is broken. The table
/// in `server/docs/rdap.md` is made from these.
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Holds {
    /// The ids of the rules.
    String[] value();
}
