package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpText;
import org.cadastre.testing.PublishedRow;
import org.cadastre.testing.RegistryData;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Real rows over both protocols: 2,000 rows of the five registries are answered with themselves or a deeper row, and
/// RDAP and WHOIS say the same of them.
class ServedRowsIT {
    private static final Pattern ATTRIBUTE = Pattern.compile("^([a-z0-9-]+):\\s+(.*)$", Pattern.MULTILINE);

    @Test
    void answersRowsAlikeOnBothProtocols() throws Exception {
        List<Path> files =
                PublishedRow.NEWEST_FILES.stream().map(RegistryData::file).toList();
        List<PublishedRow> rows = new ArrayList<>();
        files.forEach(file -> rows.addAll(PublishedRow.of(file)));
        Random random = new Random(20261124);
        try (RunningServer server = RunningServer.of(files);
                RunningServer.WhoisSession whois = server.whois()) {
            int itself = 0;
            for (int i = 0; i < 2_000; i++) {
                PublishedRow row = rows.get(random.nextInt(rows.size()));
                String asked = PublishedRow.text(row.type(), row.middle());
                String path = row.type().equals("asn") ? "autnum/" + row.middle() : "ip/" + asked;
                JsonNode object = JsonMapper.shared().readTree(server.rdap(path).body());
                itself += checkRdap(row, object) ? 1 : 0;
                checkWhois(object, whois.ask(asked));
            }
            assertThat(itself).isGreaterThan(1_900);
        }
    }

    /// Whether the object is the row itself; when it is not, it must lie inside the row and hold what was asked.
    private static boolean checkRdap(PublishedRow row, JsonNode object) {
        boolean isAutnum = row.type().equals("asn");
        BigInteger first = isAutnum
                ? object.get("startAutnum").bigIntegerValue()
                : number(object.get("startAddress").asString());
        BigInteger last = isAutnum
                ? object.get("endAutnum").bigIntegerValue()
                : number(object.get("endAddress").asString());
        assertThat(row.middle()).isBetween(first, last);
        assertThat(first).isGreaterThanOrEqualTo(row.first());
        assertThat(last).isLessThanOrEqualTo(row.last());
        if (!first.equals(row.first()) || !last.equals(row.last())) {
            return false;
        }
        if (!object.toString().contains("Contradicting rows")) {
            assertThat(object.get("type").asString()).isEqualTo(row.status().toUpperCase(Locale.ROOT));
            assertThat(object.path("entities").path(0).path("handle").asString(""))
                    .isEqualTo(row.holder());
            assertThat(object.path("country").asString(""))
                    .isEqualTo(row.country().matches("EU|AP|ZZ") ? "" : row.country());
        }
        return true;
    }

    private static void checkWhois(JsonNode object, String text) {
        Matcher attributes = ATTRIBUTE.matcher(text);
        List<String> found = new ArrayList<>();
        while (attributes.find()) {
            found.add(attributes.group(1) + "=" + attributes.group(2));
        }
        assertThat(found).contains("status=" + object.get("type").asString());
        if (object.has("country")) {
            assertThat(found).contains("country=" + object.get("country").asString());
        }
        if (object.has("entities")) {
            String href = object.at("/entities/0/links/0/href").asString();
            assertThat(found).contains("org=" + href.substring(href.lastIndexOf('/') + 1));
        }
        String key = found.getFirst();
        if (object.get("objectClassName").asString().equals("autnum")) {
            assertThat(key.substring(key.indexOf('=') + 1).replace(" ", ""))
                    .isEqualTo(object.get("handle").asString());
            return;
        }
        String start = object.get("startAddress").asString();
        assertThat(key).matches("(inetnum|inet6num)=" + Pattern.quote(start) + "( - .*|/\\d+)");
    }

    private static BigInteger number(String address) {
        return PublishedRow.number((IpAddress) IpText.address(address));
    }
}
