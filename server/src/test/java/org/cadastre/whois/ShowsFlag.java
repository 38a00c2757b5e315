package org.cadastre.whois;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The flags of which a test has an answer that differs without them. The table in `docs/whois.md` is made from these.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface ShowsFlag {
    WhoisFlag[] value();
}
