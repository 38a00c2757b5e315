package org.cadastre.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The names of keys: as variables, and the right one for a wrong one.
final class KeyNames {
    static final String PREFIX = "CADASTRE_";

    private KeyNames() {}

    /// The environment variable of a key: `whois.idle-timeout` is `CADASTRE_WHOIS_IDLE_TIMEOUT`.
    static String variable(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /// The flag of a key: `http-port` is `--http-port`.
    static String flag(String key) {
        return key.equals("bootstrap.source") ? "--bootstrap" : "--" + key;
    }

    /// What to tell somebody who gave a key that does not exist.
    static String advice(String key, Collection<String> keys, Collection<String> listKeys) {
        List<String> all = new ArrayList<>(keys);
        all.addAll(listKeys);
        String nearest = nearest(key, all);
        return nearest == null ? "config/cadastre.yaml names every key" : "did you mean " + nearest + "?";
    }

    private static @Nullable String nearest(String key, List<String> all) {
        String words = key.toLowerCase(Locale.ROOT).replace('_', '-');
        for (String known : all) {
            if (known.endsWith("." + words) || known.replace('.', '-').equals(words.replace('.', '-'))) {
                return known;
            }
        }
        return Nearest.to(words, all);
    }
}
