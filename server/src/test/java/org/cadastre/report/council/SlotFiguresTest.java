package org.cadastre.report.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FigureTable;
import org.cadastre.report.TableRows;
import org.cadastre.testing.Snapshots;
import org.junit.jupiter.api.Test;

class SlotFiguresTest {
    /// Each slot of the simulated world against the lines of its file, which do not lie in each other but in a slot.
    @Test
    void saysOfEachSlotWhatTheLinesOfTheFileSay() throws UnknownHostException {
        List<Map<String, String>> slots = slots(Reports.statistics());
        assertThat(slots).hasSize(256);
        BigInteger first = number("3fff::");
        for (int i = 0; i < slots.size(); i++) {
            BigInteger start = first.add(BigInteger.valueOf(i).shiftLeft(100));
            BigInteger end = start.add(BigInteger.ONE.shiftLeft(100));
            List<String> words = new ArrayList<>();
            TreeSet<String> countries = new TreeSet<>();
            for (String line : Reports.statistics().lines().toList()) {
                String[] fields = line.split("\\|");
                if (fields.length >= 7 && fields[2].equals("ipv6")) {
                    BigInteger at = number(fields[3]);
                    BigInteger size = BigInteger.ONE.shiftLeft(128 - Integer.parseInt(fields[4]));
                    if (at.compareTo(end) < 0 && at.add(size).compareTo(start) > 0) {
                        words.add(fields[6]);
                        if (!fields[1].equals("ZZ")) {
                            countries.add(fields[1]);
                        }
                    }
                }
            }
            Map<String, String> slot = slots.get(i);
            assertThat(number(slot.getOrDefault("slot", "").split("/")[0])).isEqualTo(start);
            assertThat(slot.get("state")).as("%s %s", slot, words).isEqualTo(expected(words, countries));
            assertThat(slot.get("country")).isEqualTo(countries.isEmpty() ? "n/a" : String.join(" ", countries));
        }
    }

    private static String expected(List<String> words, Set<String> countries) {
        boolean isHeld = words.contains("allocated") || words.contains("assigned");
        boolean isWhole = !words.contains("reserved") && !words.contains("available");
        if (isHeld) {
            return isWhole ? "held" : "partly-held";
        }
        return countries.isEmpty() ? "available" : "reserved-country";
    }

    private static BigInteger number(String address) throws UnknownHostException {
        return new BigInteger(1, InetAddress.getByName(address).getAddress());
    }

    @Test
    void tellsReservedAvailableAndUnstatedSlotsApart() {
        String file = """
                2.3|simulated|20260101|4|20250101|20260101|+0000
                simulated|*|ipv6|*|4|summary
                simulated|ZZ|ipv6|2001:db8::|40||reserved|
                simulated|ZZ|ipv6|2001:db8:100::|41||reserved|
                simulated|ZZ|ipv6|2001:db8:180::|41||available|
                simulated|ZZ|ipv6|2001:db8:200::|40||available|
                """;
        List<Map<String, String>> slots = slots("# world: simulated\n# pool: 2001:db8::/32\n" + file);
        assertThat(slots.subList(0, 4))
                .extracting(row -> row.get("slot") + " " + row.get("state"))
                .containsExactly(
                        "2001:db8::/40 reserved",
                        "2001:db8:100::/40 reserved-and-available",
                        "2001:db8:200::/40 available",
                        "2001:db8:300::/40 unstated");
    }

    private static List<Map<String, String>> slots(String statistics) {
        CouncilFigures figures = Reports.of(new FigureSources(Snapshots.of(statistics)));
        FigureTable table = figures.part("slots").table("slots");
        return TableRows.of(table);
    }
}
