package org.cadastre.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.cadastre.cache.AnswerCache;
import org.cadastre.query.Lookup;
import org.cadastre.query.LookupSettings;
import org.cadastre.rdap.ContactFormat;
import org.cadastre.rdap.Cursors;
import org.cadastre.rdap.PersonalData;
import org.cadastre.rdap.RdapRequests;
import org.cadastre.rdap.RdapSettings;
import org.cadastre.rdap.RdapWriter;
import org.cadastre.registry.AutnumModel;
import org.cadastre.registry.ExtensionMode;
import org.cadastre.simulation.SimulatedWorld;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.testing.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the extension cir0 adds to answers from the simulated world, and that nothing is left of it where it is off.
final class CirAnswersTest {
    private static final String URL = "https://rdap.example.net";

    private static RdapExchange exchange(ExtensionMode mode) {
        CurrentSnapshot current = new CurrentSnapshot();
        current.publish(Snapshots.of(new String(
                new SimulatedWorld(SimulatedWorld.DEFAULT_SEED).statisticsFile(), StandardCharsets.US_ASCII)));
        return new RdapExchange(
                new RdapRequests(URL + "/rdap/", Cursors.withRandomKey(), false),
                current,
                new Lookup(new LookupSettings(true, 10, 1000, 10, mode)),
                new RdapWriter(new RdapSettings(
                        URL,
                        URL + "/terms",
                        URL + "/inaccuracy",
                        null,
                        PersonalData.HIDDEN,
                        ContactFormat.JCARD,
                        AutnumModel.HIERARCHICAL,
                        mode)),
                new AnswerCache(1_000_000),
                (protocol, kind, outcome, nanos) -> {},
                "r1",
                Duration.ofMinutes(5));
    }

    private static String body(ExtensionMode mode, String path, String query) {
        return new String(
                exchange(mode).answer(path, query.isEmpty() ? null : query).body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(
            value = ExtensionMode.class,
            names = {"AUTO", "ON"})
    void tellsWhereNumbersStand(ExtensionMode mode) {
        assertThat(body(mode, "/ip/192.0.2.200", ""))
                .contains(
                        "\"cir0\"",
                        "\"cir0_state\":\"available\"",
                        "\"cir0_world\":\"simulated\"",
                        "\"cir0_registry\":\"simulated\"",
                        "\"cir0_pool\":\"192.0.2.0/24\"");
        assertThat(body(mode, "/ip/3fff::/20", "")).contains("\"cir0_state\":\"pool\"");
        assertThat(body(mode, "/autnum/64496", "")).contains("\"cir0_state\":\"allocated\"");
    }

    @Test
    void tellsHowFarAnAllocationCanGrow() {
        assertThat(body(ExtensionMode.ON, "/ip/192.0.2.1", ""))
                .contains("\"cir0_growth\":{\"current\":\"192.0.2.0-192.0.2.99\",\"reservedTo\":\"192.0.2.0/25\","
                        + "\"availableTo\":\"192.0.2.0/25\"}");
        assertThat(body(ExtensionMode.ON, "/ip/192.0.2.100", "")).contains("\"cir0_state\":\"reserved-growth\"");
    }

    @Test
    void findsWhatIsReservedForACountry() {
        String found = body(ExtensionMode.ON, "/ips", "cir0_country=zw&cir0_state=reserved-country");
        assertThat(found)
                .contains("\"ipSearchResults\":[", "\"cir0_reservedFor\":{\"country\":\"ZW\",\"kind\":\"country\"}")
                .doesNotContain("\"country\":\"ZA\"");
    }

    @Test
    void explains() {
        assertThat(body(ExtensionMode.ON, "/ip/192.0.2.1", "cir0_explain=1"))
                .contains(
                        "\"cir0_explain\":[",
                        "The smallest range around 192.0.2.1/32 is 192.0.2.0-192.0.2.99",
                        "It lies in the pool 192.0.2.0/24 of SIMULATED.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cir0_explain=2",
                "cir0_asOf=yesterday",
                "cir0_asOf=2026-02-30",
                "cir0_nothing=1",
                "cir0_country=XX",
                "cir0_country=ZW&cir0_state=lost",
                "cir0_state=available",
                "cir0_country=ZW&name=A*"
            })
    void refusesWhatIsWrong(String query) {
        assertThat(exchange(ExtensionMode.ON).answer("/ips", query).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cir0_explain=1", "cir0_asOf=2026-01-01", "%63ir0_explain=1", "a=b&cir0_country=ZW"})
    void isWithoutATraceWhereItIsOff(String query) {
        HttpAnswer refused = exchange(ExtensionMode.OFF).answer("/ip/192.0.2.1", query);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8)).doesNotContain("cir0");
        for (String path : new String[] {"/ip/192.0.2.1", "/ip/3fff::", "/autnum/64496", "/help", "/ip/10.0.0.0/7"}) {
            assertThat(body(ExtensionMode.OFF, path, "")).as(path).doesNotContain("cir0");
        }
    }
}
