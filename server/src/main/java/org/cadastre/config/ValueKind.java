package org.cadastre.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.NumberFault;
import org.jspecify.annotations.Nullable;

/// A kind of value: how its text is read, and the words that say what is allowed.
///
/// @param reader gives null for a text that is not allowed
record ValueKind<T>(String allowed, Function<String, @Nullable T> reader) {
    private static final int MAX_HOST_LENGTH = 253;
    private static final int MAX_GROUP_NAME = 64;

    static final ValueKind<Integer> PORT = integer("a port", 0, 65_535);

    static final ValueKind<IpAddress> ADDRESS =
            new ValueKind<>("an IPv4 or IPv6 address, such as 127.0.0.1 or ::", ValueKind::readAddress);

    static final ValueKind<IpRange> ADDRESSES =
            new ValueKind<>("an address or a prefix, such as 192.0.2.1 or 2001:db8::/32", ValueKind::readAddresses);

    static final ValueKind<URI> WEB_ADDRESS = new ValueKind<>(
            "an http or https address without query or fragment, such as https://rdap.example.net",
            ValueKind::readWebAddress);

    static final ValueKind<URI> PAGE =
            new ValueKind<>("an http or https address, such as https://example.net/terms", ValueKind::readPage);

    static final ValueKind<String> HOST =
            new ValueKind<>("a host name or an address, such as whois.example.net", ValueKind::readHost);

    static final ValueKind<String> HOST_WITH_PORT = new ValueKind<>(
            "a host name or an address, perhaps with a port, such as whois.example.net or [2001:db8::1]:4343",
            ValueKind::readHostWithPort);

    /// In upper case.
    static final ValueKind<String> SOURCE_NAME = new ValueKind<>(
            "the name of a source, such as EXAMPLE: letters, digits, - and _", ValueKind::readSourceName);

    static final ValueKind<NumberSpace> NUMBERS = new ValueKind<>(
            "a prefix, a range of addresses or AS numbers, such as 192.0.2.0/24, 192.0.2.0-192.0.2.99 or"
                    + " AS64496-AS64511",
            NumberSpace::read);

    static final ValueKind<BootstrapConfig.Source> SOURCE = new ValueKind<>(
            "the path of a folder, or an http or https address without query, such as https://data.iana.org/rdap",
            ValueKind::readSource);

    static final ValueKind<Path> PATH = new ValueKind<>("the path of a file", ValueKind::readPath);

    static final ValueKind<LocalDate> DATE = new ValueKind<>("a date, such as 2026-01-31", ValueKind::readDate);

    static final ValueKind<String> GROUP_NAME = new ValueKind<>(
            "a name of lower-case letters, digits and dashes that does not begin with \"non-\", such as my-list",
            ValueKind::readGroupName);

    static final ValueKind<List<String>> COUNTRIES = new ValueKind<>(
            "codes of ISO 3166-1 in capitals with blanks or commas between them, such as MW RW ZA",
            ValueKind::readCountries);

    static ValueKind<Integer> integer(String noun, int min, int max) {
        return new ValueKind<>(noun + " from " + min + " to " + max, text -> {
            long value = Digits.read(text);
            return value >= min && value <= max ? (Integer) (int) value : null;
        });
    }

    static ValueKind<Duration> duration(Duration min, Duration max) {
        String allowed = "a duration from " + DurationText.write(min) + " to " + DurationText.write(max)
                + ", such as 250ms, 30s, 5m, 1h or 2d";
        return new ValueKind<>(allowed, text -> {
            Duration value = DurationText.read(text);
            return value != null && value.compareTo(min) >= 0 && value.compareTo(max) <= 0 ? value : null;
        });
    }

    static ValueKind<Long> bytes(long min, long max) {
        String allowed = "a size from " + ByteSizeText.write(min) + " to " + ByteSizeText.write(max)
                + ", such as 1000000, 64MiB or 8GiB";
        return new ValueKind<>(allowed, text -> {
            long value = ByteSizeText.read(text);
            return value >= min && value <= max ? (Long) value : null;
        });
    }

    /// The constants of an enum, written in lower case with dashes.
    static <E extends Enum<E>> ValueKind<E> choice(Class<E> type) {
        E[] constants = type.getEnumConstants();
        StringBuilder allowed = new StringBuilder();
        for (E constant : constants) {
            allowed.append(allowed.isEmpty() ? "" : " or ").append(dashed(constant));
        }
        return new ValueKind<>(allowed.toString(), text -> {
            for (E constant : constants) {
                if (dashed(constant).equals(text)) {
                    return constant;
                }
            }
            return null;
        });
    }

    private static String dashed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable IpAddress readAddress(String text) {
        return switch (IpText.address(text)) {
            case IpAddress address -> address;
            case NumberFault fault -> null;
        };
    }

    private static @Nullable IpRange readAddresses(String text) {
        IpAddress address = readAddress(text);
        if (address != null) {
            return address.asRange();
        }
        return switch (IpText.prefix(text)) {
            case IpPrefix prefix -> prefix.range();
            case NumberFault fault -> null;
        };
    }

    private static @Nullable URI readPage(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean ascii = text.chars().allMatch(c -> c > ' ' && c < 127);
            return web && ascii && uri.getHost() != null && uri.getUserInfo() == null && uri.getPort() <= 65_535
                    ? uri
                    : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable URI readWebAddress(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '/') {
            end--;
        }
        URI uri = readPage(text.substring(0, end));
        return uri != null && uri.getRawQuery() == null && uri.getRawFragment() == null ? uri : null;
    }

    /// Whatever has a scheme of the web is an address; the rest is a path.
    private static BootstrapConfig.@Nullable Source readSource(String text) {
        if (text.contains("://")) {
            URI base = readWebAddress(text);
            return base == null ? null : new BootstrapConfig.Web(base);
        }
        Path folder = readPath(text);
        return folder == null ? null : new BootstrapConfig.Folder(folder);
    }

    private static @Nullable Path readPath(String text) {
        try {
            return text.isBlank() ? null : Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static @Nullable String readSourceName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            if (!isLetter && !(c >= '0' && c <= '9') && c != '-' && c != '_') {
                return null;
            }
        }
        return text.isEmpty() ? null : text.toUpperCase(Locale.ROOT);
    }

    private static @Nullable LocalDate readDate(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String readGroupName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-') {
                return null;
            }
        }
        return text.isEmpty() || text.length() > MAX_GROUP_NAME || text.startsWith("non-") ? null : text;
    }

    private static @Nullable List<String> readCountries(String text) {
        List<String> codes = List.of(text.strip().split("[, ]+"));
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).containsAll(codes) ? codes : null;
    }

    private static @Nullable String readHost(String text) {
        if (readAddress(text) != null) {
            return text;
        }
        if (text.isEmpty() || text.length() > MAX_HOST_LENGTH) {
            return null;
        }
        for (String label : text.split("\\.", -1)) {
            if (!isHostLabel(label)) {
                return null;
            }
        }
        return text;
    }

    private static @Nullable String readHostWithPort(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 0 || readHost(text) != null) {
            return readHost(text);
        }
        String host = text.substring(0, colon);
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        String bare = bracketed ? host.substring(1, host.length() - 1) : host;
        long port = Digits.read(text.substring(colon + 1));
        return port > 0 && port <= 65_535 && bracketed == bare.contains(":") && readHost(bare) != null ? text : null;
    }

    private static boolean isHostLabel(String label) {
        return !label.isEmpty()
                && label.length() <= 63
                && !label.startsWith("-")
                && !label.endsWith("-")
                && label.chars()
                        .allMatch(
                                c -> c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
    }
}
