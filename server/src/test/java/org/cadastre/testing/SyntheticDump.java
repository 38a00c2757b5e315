package org.cadastre.testing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/// Writes a synthetic dump in the shape of a large registry's: the classes in about the proportions of the RIPE
/// database, some 500 bytes and 14 attributes an object, few maintainers with most objects. The addresses are of
/// the space that is reserved for documentation and of 240.0.0.0/4, the AS numbers of the private ones, and no
/// name in it is anybody's.
///
/// The same seed and number give the same bytes.
public final class SyntheticDump {
    private static final String[] COUNTRIES = {"NL", "DE", "GB", "FR", "IT", "RU", "ES", "SE", "PL", "UA", "CH", "TR"};
    private static final String[] WORDS = {
        "network",
        "customer",
        "access",
        "static",
        "pool",
        "hosting",
        "office",
        "branch",
        "data",
        "centre",
        "north",
        "south",
        "assigned",
        "to",
        "for",
        "please",
        "report",
        "abuse",
        "fibre",
        "business",
        "line",
        "router",
        "loopback"
    };
    private static final String[] STATUSES = {"ASSIGNED PA", "ASSIGNED PI", "ALLOCATED PA", "SUB-ALLOCATED PA", "LEGACY"
    };

    private final SplittableRandom random;
    private final int objects;
    private final StringBuilder out = new StringBuilder(1 << 17);

    private SyntheticDump(long seed, int objects) {
        random = new SplittableRandom(seed);
        this.objects = objects;
    }

    /// Writes a dump.
    ///
    /// @param objects how many objects it has
    public static void write(long seed, int objects, OutputStream to) throws IOException {
        new SyntheticDump(seed, objects).write(to);
    }

    /// Writes a dump to a file.
    ///
    /// @param arguments the file, and the number of objects, 2,000,000 by default
    public static void main(String[] arguments) throws IOException {
        int objects = arguments.length < 2 ? 2_000_000 : Integer.parseInt(arguments[1]);
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])), 1 << 20)) {
            write(20261125, objects, to);
        }
    }

    private void write(OutputStream to) throws IOException {
        out.append("# Synthetic: nothing in it is a real registration.\n\n");
        for (int i = 0; i < objects; i++) {
            object(i);
            out.append('\n');
            if (out.length() > 1 << 16 || i + 1 == objects) {
                to.write(out.toString().getBytes(StandardCharsets.UTF_8));
                out.setLength(0);
            }
        }
    }

    private void object(int i) {
        int kind = i % 100;
        if (kind < 45) {
            inetnum(i);
        } else if (kind < 58) {
            inet6num(i);
        } else if (kind < 66) {
            route(i);
        } else if (kind < 69) {
            route6(i);
        } else if (kind < 93) {
            person(i);
        } else if (kind < 95) {
            role(i);
        } else if (kind < 96) {
            organisation(i);
        } else if (kind < 97) {
            mntner(i);
        } else if (kind < 98) {
            autNum(i);
        } else {
            domain(i);
        }
    }

    private void inetnum(int i) {
        int first = 0xF0000000 + i * 64;
        attribute("inetnum", ipv4(first) + " - " + ipv4(first + (random.nextInt(4) == 0 ? 31 : 63)));
        network();
    }

    private void inet6num(int i) {
        attribute("inet6num", ipv6(i) + "::/48");
        network();
    }

    private void network() {
        attribute("netname", "SIM-NET-" + random.nextInt(objects));
        for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
            attribute("descr", text(3 + random.nextInt(4)));
        }
        attribute("country", COUNTRIES[skewed(COUNTRIES.length)]);
        if (random.nextInt(3) == 0) {
            attribute("org", organisation());
        }
        attribute("admin-c", handle());
        attribute("tech-c", handle());
        attribute("status", STATUSES[skewed(STATUSES.length)]);
        for (int lines = random.nextInt(4); lines > 0; lines--) {
            attribute("remarks", text(8));
        }
        attribute("mnt-by", maintainer());
        if (random.nextInt(5) == 0) {
            attribute("mnt-by", maintainer());
            attribute("mnt-lower", maintainer());
        }
        end();
    }

    private void route(int i) {
        attribute("route", ipv4(0xF0000000 + i * 64) + "/24");
        routed();
    }

    private void route6(int i) {
        attribute("route6", ipv6(i) + "::/48");
        routed();
    }

    private void routed() {
        attribute("descr", text(6));
        attribute("origin", autNum());
        attribute("remarks", text(10));
        attribute("mnt-by", maintainer());
        end();
    }

    private void person(int i) {
        attribute("person", "Sim" + text(1) + " " + text(1) + "son");
        contact();
        attribute("nic-hdl", "P" + i + "-SIM");
        attribute("mnt-by", maintainer());
        end();
    }

    private void role(int i) {
        attribute("role", "Contact Role " + i);
        contact();
        attribute("abuse-mailbox", "abuse" + i + "@example.net");
        attribute("nic-hdl", "R" + i + "-SIM");
        attribute("admin-c", handle());
        attribute("mnt-by", maintainer());
        end();
    }

    private void contact() {
        for (int lines = 2 + random.nextInt(3); lines > 0; lines--) {
            attribute("address", random.nextInt(500) + " " + text(2) + " street");
        }
        attribute("phone", "+99 555 " + random.nextInt(10_000_000));
        attribute("e-mail", "contact" + random.nextInt(objects) + "@example.net");
        attribute("remarks", text(6));
    }

    private void organisation(int i) {
        attribute("organisation", "ORG-S" + i / 100 + "-SIM");
        attribute("org-name", "Simulated " + text(2) + " " + i);
        attribute("org-type", "LIR");
        attribute("address", text(4));
        attribute("country", COUNTRIES[skewed(COUNTRIES.length)]);
        attribute("phone", "+99 555 " + random.nextInt(10_000_000));
        attribute("e-mail", "org" + i + "@example.net");
        attribute("abuse-c", "R" + (i / 100 * 100 + 93) + "-SIM");
        attribute("mnt-ref", maintainer());
        attribute("mnt-by", maintainer());
        end();
    }

    private void mntner(int i) {
        attribute("mntner", "M" + i / 100 + "-MNT");
        attribute("descr", text(4));
        attribute("admin-c", handle());
        attribute("upd-to", "upd" + i + "@example.net");
        attribute("auth", "MD5-PW # Filtered");
        attribute("auth", "PGPKEY-" + Integer.toHexString(i * 31).toUpperCase(Locale.ROOT));
        attribute("mnt-by", "M" + i / 100 + "-MNT");
        end();
    }

    private void autNum(int i) {
        attribute("aut-num", "AS" + (4_200_000_000L + i / 100));
        attribute("as-name", "SIM-AS-" + i);
        attribute("descr", text(3));
        for (int peers = 2 + random.nextInt(6); peers > 0; peers--) {
            String peer = autNum();
            attribute("import", "from " + peer + " accept " + peer);
            attribute("export", "to " + peer + " announce AS" + (4_200_000_000L + i / 100));
        }
        attribute("org", organisation());
        attribute("admin-c", handle());
        attribute("tech-c", handle());
        attribute("status", "ASSIGNED");
        attribute("mnt-by", maintainer());
        end();
    }

    private void domain(int i) {
        int address = 0xF0000000 + i * 64;
        attribute(
                "domain",
                (address >>> 8 & 0xFF) + "." + (address >>> 16 & 0xFF) + "." + (address >>> 24) + ".in-addr.arpa");
        attribute("descr", text(4));
        attribute("admin-c", handle());
        attribute("tech-c", handle());
        attribute("zone-c", handle());
        attribute("nserver", "ns1.example" + random.nextInt(objects / 50 + 1) + ".net");
        attribute("nserver", "ns2.example" + random.nextInt(objects / 50 + 1) + ".net");
        attribute("mnt-by", maintainer());
        end();
    }

    private void end() {
        attribute("created", moment());
        attribute("last-modified", moment());
        attribute("source", "SIM");
    }

    private void attribute(String name, String value) {
        out.append(name)
                .append(':')
                .repeat(' ', Math.max(1, 15 - name.length()))
                .append(value)
                .append('\n');
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private String handle() {
        int person = skewed(objects / 100 + 1);
        return "P" + (person * 100 + 69 + person % 24) + "-SIM";
    }

    private String organisation() {
        return "ORG-S" + skewed(objects / 100 + 1) + "-SIM";
    }

    private String maintainer() {
        return "M" + skewed(objects / 100 + 1) + "-MNT";
    }

    private String autNum() {
        return "AS" + (4_200_000_000L + skewed(objects / 100 + 1));
    }

    private String moment() {
        return "20%02d-%02d-%02dT%02d:%02d:%02dZ"
                .formatted(
                        random.nextInt(10, 27),
                        random.nextInt(1, 13),
                        random.nextInt(1, 29),
                        random.nextInt(24),
                        random.nextInt(60),
                        random.nextInt(60));
    }

    /// A number below a bound, low ones more often: half of all below the square root of it.
    private int skewed(int bound) {
        double unit = random.nextDouble();
        return (int) (Math.pow(bound, unit) - 1);
    }

    private static String ipv4(int bits) {
        return (bits >>> 24) + "." + (bits >>> 16 & 0xFF) + "." + (bits >>> 8 & 0xFF) + "." + (bits & 0xFF);
    }

    private static String ipv6(int i) {
        return "3fff:" + Integer.toHexString(i >>> 16 & 0xFFF) + ":" + Integer.toHexString(i & 0xFFFF);
    }
}
