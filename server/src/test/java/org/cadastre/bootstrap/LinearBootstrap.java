package org.cadastre.bootstrap;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The oracle of [BootstrapTable]: reads the files as RFC 9224 and RFC 8521 tell a client to, one entry after the other
/// for each question, with nothing of the product in it. Files must be without faults.
public final class LinearBootstrap {
    private final Map<BootstrapKind, JsonNode> files;

    /// @param files texts of the files
    public LinearBootstrap(Map<BootstrapKind, String> files) {
        JsonMapper mapper = new JsonMapper();
        this.files = new EnumMap<>(BootstrapKind.class);
        files.forEach((kind, text) -> this.files.put(kind, mapper.readTree(text)));
    }

    /// The texts of all entries of a file.
    public List<String> entries(BootstrapKind kind) {
        List<String> entries = new ArrayList<>();
        for (JsonNode service : services(kind)) {
            for (JsonNode entry : service.get(service.size() - 2)) {
                entries.add(entry.asString());
            }
        }
        return entries;
    }

    /// The URL for a network.
    ///
    /// @param cidr an address with the length of its prefix
    public @Nullable String network(String cidr) {
        return network(address(cidr), length(cidr));
    }

    /// The URL for a reverse zone.
    ///
    /// @param zone name of a reverse zone, without a dot at its end
    public @Nullable String reverse(String zone) {
        String[] labels = zone.split("\\.");
        boolean ipv4 = zone.endsWith(".in-addr.arpa");
        int bitsOfLabel = ipv4 ? 8 : 4;
        byte[] address = new byte[ipv4 ? 4 : 16];
        int count = labels.length - 2;
        for (int i = 0; i < count; i++) {
            int value = Integer.parseInt(labels[count - 1 - i], ipv4 ? 10 : 16);
            address[i * bitsOfLabel / 8] |= (byte) (ipv4 || i % 2 == 1 ? value : value << 4);
        }
        return network(address, count * bitsOfLabel);
    }

    /// The URL for AS numbers.
    public @Nullable String autnum(long first, long last) {
        for (JsonNode service : services(BootstrapKind.ASN)) {
            for (JsonNode entry : service.get(0)) {
                String[] ends = entry.asString().split("-");
                if (Long.parseLong(ends[0]) <= first && last <= Long.parseLong(ends[ends.length - 1])) {
                    return url(service);
                }
            }
        }
        return null;
    }

    /// The URL for a name outside the reverse zones.
    public @Nullable String name(String name) {
        String best = null;
        JsonNode found = null;
        for (JsonNode service : services(BootstrapKind.DNS)) {
            for (JsonNode entry : service.get(0)) {
                String suffix = entry.asString();
                boolean matches = name.equals(suffix) || name.endsWith("." + suffix);
                if (matches && (best == null || suffix.length() > best.length())) {
                    best = suffix;
                    found = service;
                }
            }
        }
        return found == null ? null : url(found);
    }

    /// The URL for an entity.
    ///
    /// @param handle one with a hyphen
    public @Nullable String handle(String handle) {
        String tag = handle.substring(handle.lastIndexOf('-') + 1);
        for (JsonNode service : services(BootstrapKind.OBJECT_TAGS)) {
            for (JsonNode entry : service.get(1)) {
                if (entry.asString().toLowerCase(Locale.ROOT).equals(tag.toLowerCase(Locale.ROOT))) {
                    return url(service);
                }
            }
        }
        return null;
    }

    private @Nullable String network(byte[] address, int length) {
        int best = -1;
        JsonNode found = null;
        for (JsonNode service : services(address.length == 4 ? BootstrapKind.IPV4 : BootstrapKind.IPV6)) {
            for (JsonNode entry : service.get(0)) {
                int bits = length(entry.asString());
                if (bits <= length
                        && bits > best
                        && prefix(address, bits).equals(prefix(address(entry.asString()), bits))) {
                    best = bits;
                    found = service;
                }
            }
        }
        return found == null ? null : url(found);
    }

    private JsonNode services(BootstrapKind kind) {
        return Objects.requireNonNull(files.get(kind)).get("services");
    }

    private static String url(JsonNode service) {
        JsonNode urls = service.get(service.size() - 1);
        for (JsonNode url : urls) {
            if (url.asString().startsWith("https:")) {
                return url.asString();
            }
        }
        return urls.get(0).asString();
    }

    private static byte[] address(String cidr) {
        return InetAddress.ofLiteral(cidr.substring(0, cidr.indexOf('/'))).getAddress();
    }

    private static int length(String cidr) {
        return Integer.parseInt(cidr.substring(cidr.indexOf('/') + 1));
    }

    private static BigInteger prefix(byte[] address, int bits) {
        return new BigInteger(1, address).shiftRight(8 * address.length - bits);
    }
}
