package org.cadastre.export.rpsl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cadastre.name.DomainName;
import org.cadastre.name.DomainText;
import org.cadastre.name.ReverseZone;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpText;
import org.cadastre.registry.Details;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.SecureDns;
import org.cadastre.rpsl.RpslAttribute;
import org.jspecify.annotations.Nullable;

/// Domains: what is delegated to whom, and how the delegation is signed.
final class DomainMapping {
    private static final int BYTE = 255;
    private static final int SHORT = 65535;

    private DomainMapping() {}

    static @Nullable Domain of(Facts facts) {
        String handle = facts.key();
        if (!(DomainText.parse(handle) instanceof DomainName name)) {
            return null;
        }
        return new Domain(
                handle,
                name.text(),
                name.unicode(),
                ReverseZone.isReverse(name) && ReverseZone.of(name) instanceof ReverseZone zone ? zone.range() : null,
                List.of(),
                nameservers(facts),
                secureDns(facts),
                List.of(),
                null,
                DetailsMapping.of(facts));
    }

    /// The name servers, each once with all its addresses: `ns.example.net 192.0.2.53`.
    private static List<Nameserver> nameservers(Facts facts) {
        Map<DomainName, List<IpAddress>> hosts = new LinkedHashMap<>();
        for (String value : facts.all(RpslAttribute.NSERVER)) {
            String[] words = value.split("[, ]+");
            if (words.length == 0 || !(DomainText.parse(words[0]) instanceof DomainName name)) {
                continue;
            }
            List<IpAddress> addresses = hosts.computeIfAbsent(name, _ -> new ArrayList<>());
            for (int i = 1; i < words.length; i++) {
                if (IpText.address(words[i]) instanceof IpAddress address && !addresses.contains(address)) {
                    addresses.add(address);
                }
            }
        }
        List<Nameserver> found = new ArrayList<>();
        hosts.forEach((name, addresses) -> found.add(
                new Nameserver(null, name.text(), name.unicode(), addresses, Details.empty(facts.registry()))));
        return found;
    }

    /// A zone is delegated with signatures when it has DS records, which the registry publishes from the object.
    private static SecureDns secureDns(Facts facts) {
        List<SecureDns.DsData> records = new ArrayList<>();
        for (String value : facts.all(RpslAttribute.DS_RDATA)) {
            SecureDns.DsData ds = ds(value);
            if (ds != null) {
                records.add(ds);
            }
        }
        return new SecureDns(null, !records.isEmpty(), null, records, List.of());
    }

    /// A record as zone files have it (RFC 4034 §5.3): key tag, algorithm, digest type, digest, of which blanks
    /// and parentheses are no part.
    private static SecureDns.@Nullable DsData ds(String value) {
        String[] words = value.replace("(", " ").replace(")", " ").strip().split(" +", 4);
        if (words.length < 4) {
            return null;
        }
        int tag = number(words[0], SHORT);
        int algorithm = number(words[1], BYTE);
        int type = number(words[2], BYTE);
        String digest = words[3].replace(" ", "").toUpperCase(Locale.ROOT);
        boolean isDigest = digest.matches("([0-9A-F]{2})+");
        return tag < 0 || algorithm < 0 || type < 0 || !isDigest
                ? null
                : new SecureDns.DsData(tag, algorithm, digest, type, List.of(), List.of());
    }

    private static int number(String digits, int max) {
        if (digits.isEmpty() || digits.length() > 5 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int value = Integer.parseInt(digits);
        return value <= max ? value : -1;
    }
}
