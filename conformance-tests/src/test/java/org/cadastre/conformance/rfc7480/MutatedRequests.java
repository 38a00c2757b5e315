package org.cadastre.conformance.rfc7480;

import java.util.Random;
import org.cadastre.conformance.RawHttp;

/// Requests that were right once and then had something done to them; the same for the same seed.
final class MutatedRequests {
    private static final String[] PATHS = {
        "/ip/192.0.2.5",
        "/ip/192.0.2.0/24",
        "/ip/203.0.113.128/26",
        "/ip/198.51.100.100/32",
        "/ip/3fff::1",
        "/ip/3fff:100::/28",
        "/ip/2001%3Adb8%3A%3A/32",
        "/ip/::ffff:192.0.2.1",
        "/ip/fe80::1%25eth0",
        "/ip/192.0.2.0%2F25",
        "/autnum/64496",
        "/autnum/65551",
        "/autnum/4294967295",
        "/entity/ORG1-EX",
        "/entity/Z%C3%BCrich%20%22%3Ca%3E",
        "/entity/opaque%40simulated",
        "/domain/2.0.192.in-addr.arpa",
        "/domain/0%2F26.2.0.192.in-addr.arpa.",
        "/domain/0.0.0.0.0.0.0.0.f.f.f.3.ip6.arpa",
        "/domain/example.net",
        "/domain/xn--bcher-kva.example",
        "/nameserver/ns1.example.net",
        "/help",
        "",
        "/",
        "/domains?name=2.0.192.in-addr.arpa*",
        "/domains?nsLdhName=ns1.example.net",
        "/domains?nsIp=192.0.2.1",
        "/nameservers?name=ns1.*",
        "/nameservers?ip=2001:db8::1",
        "/entities?fn=Ex*&count=true",
        "/entities?handle=ORG*&sort=handle:d",
        "/ips?name=NET-*&count=true&sort=startAddress:d&cursor=AAAA",
        "/ips?handle=*&fieldSet=brief",
        "/autnums?name=AS*",
        "/autnums?handle=AS6449*",
        "/ips/rirSearch1/rdap-up/192.0.2.64/26",
        "/ips/rirSearch1/rdap-top/3fff:100::/28?status=active",
        "/ips/rirSearch1/rdap-down/192.0.2.0/24?status=active",
        "/ips/rirSearch1/rdap-bottom/192.0.2.0/31",
        "/autnums/rirSearch1/rdap-up/64500",
        "/autnums/rirSearch1/rdap-down/64496-64511",
        "/domains/rirSearch1/rdap-up/2.0.192.in-addr.arpa",
        "/ips/reverse_search/entity?handle=ORG1-EX&role=registrant",
        "/autnums/reverse_search/entity?fn=Ex*&role=technical",
        "/domains/reverse_search/entity?email=a%40example.net",
        "/entities/reverse_search/entity?handle=A*",
        "/ip/192.0.2.130",
        "/ip/2001:db8:1000::/36",
        "/ip/198.51.100.20",
        "/ip/203.0.113.5",
        "/autnum/64500",
        "/entity/TECH1-EX",
        "/entity/TWICE-EX",
        "/domain/0%2F28.2.0.192.in-addr.arpa.",
        "/domain/9.2.0.192.in-addr.arpa",
        "/domain/8.b.d.0.1.0.0.2.ip6.arpa",
        "/domains?name=*.in-addr.arpa&fieldSet=full&count=true",
        "/nameservers?ip=2001:db8:1000::1",
        "/entities?fn=Tess*&sort=fn",
        "/ips?name=EXAMPLE*&count=true&sort=startAddress:d,handle",
        "/ips/rirSearch1/rdap-bottom/192.0.2.0/24?status=active",
        "/ips/rirSearch1/rdap-down/2001:db8::/32?status=inactive",
        "/autnums/rirSearch1/rdap-top/64500?status=administrative",
        "/domains/rirSearch1/rdap-down/192.in-addr.arpa",
        "/ips/reverse_search/entity?fn=Tess*&role=technical",
        "/nameservers/reverse_search/entity?handle=NOC1-EX"
    };

    private static final String[] HEADERS = {
        "Accept: application/rdap+json",
        "Accept: application/rdap+json;exts_list=\"rdap_level_0 cidr0 foo\", application/json",
        "Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8",
        "Accept-Encoding: gzip, deflate, br",
        "Accept-Encoding: gzip;q=0.5, *;q=0",
        "Accept-Encoding: identity;q=1, *;q=0",
        "Accept-Language: de-CH, fr;q=0.5",
        "If-None-Match: \"0123456789abcdef-1\", W/\"x\"",
        "If-Modified-Since: Tue, 24 Nov 2026 00:00:00 GMT",
        "Origin: https://www.example.net",
        "Access-Control-Request-Method: GET",
        "Authorization: Basic eDp5",
        "Cookie: a=b; c=d",
        "Range: bytes=0-99",
        "User-Agent: test/1.0 (mutated)",
        "X-Forwarded-For: 192.0.2.1",
        "Connection: keep-alive",
        "Via: 1.1 proxy.example.net"
    };

    private static final String[] PIECES = {
        "//",
        "/./",
        "/../",
        "%2F",
        "%2f..%2f",
        "%00",
        "%0d%0a",
        "%FF",
        "%C0%AF",
        "%ED%A0%80",
        "%",
        "%4",
        "%zz",
        "%25",
        "+",
        "*",
        "**",
        "?",
        "&",
        "=",
        "#",
        ";",
        "'",
        "\"",
        "<",
        "[",
        "\\",
        "|",
        "^",
        "{}",
        "::",
        ":::",
        ".",
        "..",
        "-",
        "~",
        "@",
        ",",
        "0",
        "00",
        "99999999999999999999",
        "-1",
        "/33",
        "/129",
        "/255.255.255.0",
        "\u00e9",
        "\u0080",
        "\u00ff",
        "AS",
        "rdap-up",
        "rirSearch1",
        "reverse_search",
        "%F0%9F%98%80",
        "e%CC%81",
        "xn--",
        "$",
        "\t",
        " "
    };

    /// What the body of a request would begin with; kept out of pipelines, where it swallows the next request.
    private static final String[] FRAMING = {
        "Content-Length: 5",
        "Content-Length: -1",
        "Content-Length: 99999999999",
        "Transfer-Encoding: chunked",
        "Transfer-Encoding: gzip",
        "Expect: 100-continue",
        "Expect: nothing",
        "Upgrade: h2c",
        "Connection: close"
    };

    private final Random random;

    MutatedRequests(long seed) {
        random = new Random(seed);
    }

    /// One request.
    ///
    /// @param method of the request line, whose answer is without content when it is HEAD
    /// @param bytes all of it, as ISO 8859-1
    record Request(String method, String target, String id, String bytes) {}

    /// A request that ends where its head ends, so that another may follow.
    Request inPipeline(String id) {
        return request(random.nextInt(10) == 0 ? pick("HEAD", "OPTIONS", "POST", "DELETE", "get", "G=T") : "GET", id);
    }

    /// Bytes that may be no request, less than one, or several; none that asks for headers alone.
    Request alone(String id) {
        Request request = request(pick("GET", "GET", "OPTIONS", "POST", "BREW"), id);
        StringBuilder bytes = new StringBuilder(request.bytes());
        if (random.nextBoolean()) {
            bytes.insert(bytes.length() - 2, pick(FRAMING) + "\r\n");
            bytes.append(pick("", "hello", "5\r\nhello\r\n0\r\n\r\n", "zz\r\n", "\r\n\r\n"));
        }
        for (int count = random.nextInt(6); count > 0 && !bytes.isEmpty(); count--) {
            int at = random.nextInt(bytes.length());
            switch (random.nextInt(4)) {
                case 0 -> bytes.setCharAt(at, (char) random.nextInt(256));
                case 1 -> bytes.insert(at, pick("\r", "\n", "\r\n", "\r\n\r\n", "\0", ":", " "));
                case 2 -> bytes.delete(at, Math.min(bytes.length(), at + 1 + random.nextInt(20)));
                default -> bytes.insert(at, pick(PIECES));
            }
        }
        return new Request(request.method(), request.target(), id, bytes.toString());
    }

    /// The name of the request comes last, so that a line before it that begins with a blank continues another.
    private Request request(String method, String id) {
        String target = target();
        String version =
                random.nextInt(200) == 0 ? pick(" HTTP/1.2", " HTTP/1.1x", " http/1.1", "", " HTTP/1.") : " HTTP/1.1";
        StringBuilder head = new StringBuilder(method + " " + target + version + "\r\nHost: localhost\r\n");
        for (int count = random.nextInt(4); count > 0; count--) {
            head.append(random.nextInt(3) == 0 ? mutatedHeader() : pick(HEADERS))
                    .append("\r\n");
        }
        if (random.nextInt(2_000) == 0) {
            head.append("X-Long: ")
                    .append("y".repeat(15_000 + random.nextInt(3_000)))
                    .append("\r\n");
        }
        head.append("X-Request-Id: ").append(id).append("\r\n\r\n");
        return new Request(method, target, id, head.toString());
    }

    private String target() {
        StringBuilder target = new StringBuilder(RawHttp.path(pick(PATHS)));
        int base = random.nextInt(50) == 0 ? 0 : RawHttp.path("").length();
        while (random.nextInt(5) >= 2) {
            mutate(target, base);
        }
        if (random.nextInt(500) == 0) {
            target.append("x".repeat(7_000 + random.nextInt(2_500)));
        }
        return target.toString().replace("\r", "").replace("\n", "");
    }

    /// Does one thing to what is behind `base`.
    private void mutate(StringBuilder target, int base) {
        int at = base + random.nextInt(target.length() - base + 1);
        int to = Math.min(target.length(), at + 1 + random.nextInt(8));
        switch (random.nextInt(8)) {
            case 0 -> target.insert(at, pick(PIECES));
            case 1 -> target.replace(at, to, pick(PIECES));
            case 2 -> target.delete(at, to);
            case 3 -> target.insert(at, target.substring(at, to));
            case 4 -> target.insert(at, character());
            case 5 -> {
                if (at < target.length()) {
                    target.replace(at, at + 1, String.format("%%%02x", target.charAt(at) & 0xff));
                }
            }
            case 6 -> target.append(pick(PATHS));
            default ->
                target.append(random.nextBoolean() ? "?" : "&").append("x=").append(pick(PIECES));
        }
    }

    private String mutatedHeader() {
        StringBuilder header = new StringBuilder(pick(HEADERS));
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            int at = random.nextInt(header.length() + 1);
            int to = Math.min(header.length(), at + 1 + random.nextInt(6));
            switch (random.nextInt(4)) {
                case 0 -> header.insert(at, pick(PIECES));
                case 1 -> header.delete(at, to);
                case 2 -> header.insert(at, character());
                default -> header.append(header.substring(header.indexOf(":") + 1));
            }
        }
        String line = header.toString().replace("\r", "").replace("\n", "");
        return line.isEmpty() ? "X:" : line;
    }

    /// Mostly one that can be seen: after another the server trusts no more what follows.
    private char character() {
        return random.nextInt(16) == 0 ? (char) random.nextInt(256) : (char) ('!' + random.nextInt(94));
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
