package org.cadastre.whois.irr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cadastre.query.irr.RoutingRegistry;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.LinearRpslDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bytes of each kind of reply.
class IrrResponderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!gAS64496                 | A13#192.0.2.0/24#C#",
                "!gas64496                 | A13#192.0.2.0/24#C#",
                "!g64497                   | A29#192.0.2.0/25 198.51.100.0/24#C#",
                "!6AS64496                 | A14#2001:db8::/32#C#",
                "!6AS64497                 | C#",
                "!gAS64499                 | D#",
                "!aAS-EXAMPLE              | A56#192.0.2.0/24 192.0.2.0/25 198.51.100.0/24 2001:db8::/32#C#",
                "!a4as-example             | A42#192.0.2.0/24 192.0.2.0/25 198.51.100.0/24#C#",
                "!a6AS-EXAMPLE             | A14#2001:db8::/32#C#",
                "!aAS-EMPTY                | C#",
                "!aAS-GONE                 | D#",
                "!aRS-EXAMPLE              | D#",
                "!iAS-EXAMPLE              | A41#AS64496 AS64497 AS64500 AS-GONE AS-INNER#C#",
                "!iAS-EXAMPLE,1            | A32#AS64496 AS64497 AS64500 AS65536#C#",
                "!iOTHER::AS-EMPTY,1       | A8#AS64511#C#",
                "!iNONE::AS-EMPTY          | D#",
                "!iAS-EMPTY,1              | C#",
                "!iAS-GONE,1               | D#",
                "!iAS64496                 | D#",
                "!iRS-INNER                | A33#192.0.2.0/26 192.0.2.64/26^28-28#C#",
                "!iRS-INNER,1              | A33#192.0.2.0/26 192.0.2.64/26^28-28#C#",
                "!r192.0.2.0/24,o          | A16#AS64496 AS64500#C#",
                "!r2001:db8:2::/48,o       | A16#AS64509 AS64510#C#",
                "!6AS64510                 | A16#2001:db8:2::/48#C#",
                "!r192.0.2.128/25,o        | D#",
                "!r192.0.2.128/25          | D#",
                "!r203.0.113.0/24,L        | D#",
                "!r198.51.0.0/16,M         | A75#route:          198.51.100.0/24#origin:         AS64497#"
                        + "source:         EX#C#",
                "!oIDLE-MNT                | C#",
                "!oGONE-MNT                | D#",
                "!mmntner,ex-mnt           | A76#mntner:         EX-MNT#auth:           MD5-PW # Filtered#"
                        + "source:         EX#C#",
                "!mmntner,AS-EXAMPLE       | D#",
                "!mnothing,AS-EXAMPLE      | D#",
                "!!                        |",
                "!q                        |",
                "!nbgpq4 1.9               | C#",
                "!n                        | C#",
                "!t1000                    | C#",
                "!t1001                    | F Invalid timeout: 1001, it must be 1 to 1000 seconds#",
                "!fno-rpki-filter          | C#",
                "!v                        | A26#Cadastre -- version 1.2.3#C#",
                "!s-lc                     | A9#EX,OTHER#C#",
                "!sother                   | C#",
                "!s-*                      | C#",
                "!sEX,NONE                 | F One or more selected sources are unavailable.#",
                "!j-*                      | A17#EX:N:-#OTHER:N:-#C#",
                "!jEX,NONE                 | A31#EX:N:-#NONE:X:Database unknown#C#",
                "!a                        | F Missing required set name for A query#",
                "!a4                       | F Missing required set name for A query#",
                "!i                        | F Missing required set name for I query#",
                "!gASX                     | F Invalid AS number: ASX#",
                "!r192.0.2/24              | F Invalid prefix: 192.0.2/24#",
                "!r192.0.2.0/24,x          | F Invalid route search option: x#",
                "!mroute                   | F Missing required object class and primary key for M query#",
                "!eAS64496                 | F Unrecognised command: eAS64496#",
                "!                         | F Missing command#",
            })
    void givesTheseBytes(String line, String reply) {
        // lines end in LF, which is # here; "# " begins a comment of RPSL
        String expected = reply == null ? "" : reply.replaceAll("#(?! )", "\n");
        assertThat(IrrSamples.reply(line)).isEqualTo(expected);
        if (!expected.startsWith("F")) {
            assertThat(IrrSamples.reply(line.substring(0, 2) + " " + line.substring(2) + "\t"))
                    .isEqualTo(expected);
        }
    }

    @Test
    void givesTheMembersOfARouteSetThroughAllItsSetsWithRangeOperators() {
        assertThat(IrrSamples.data(IrrSamples.reply("!iRS-EXAMPLE,1")))
                .isEqualTo("192.0.2.0/24 192.0.2.0/25 192.0.2.0/26^+ 192.0.2.64/26^28-32 198.51.100.0/24 "
                        + "203.0.113.0/24^25-26 203.0.113.0/24^- 2001:db8::/32 2001:db8:1::/48^+\n");
        assertThat(IrrSamples.data(IrrSamples.reply("!irs-example")))
                .isEqualTo("203.0.113.0/24^25-26 203.0.113.0/24^- 2001:db8:1::/48^+ AS-EXAMPLE RS-GONE RS-INNER^+\n");
    }

    @Test
    void setsObjectsApartByAnEmptyLine() {
        String data = IrrSamples.data(IrrSamples.reply("!r192.0.2.0/25,L"));
        assertThat(data.split("\n\n")).hasSize(3);
        assertThat(data).startsWith("route:          192.0.2.0/24\n").endsWith("source:         EX\n");
        assertThat(IrrSamples.data(IrrSamples.reply("!r192.0.2.0/25,l"))).doesNotContain("192.0.2.0/25");
        assertThat(IrrSamples.data(IrrSamples.reply("!oEX-MNT")).split("\n\n")).hasSize(3);
    }

    @Test
    void findsRoutesByKeysOfAllSpellings() {
        for (String key : List.of("192.0.2.0/24AS64500", "192.0.2.0/24-as64500", "192.0.2.0/24 AS64500")) {
            assertThat(IrrSamples.data(IrrSamples.reply("!mroute," + key)))
                    .startsWith("route:          192.0.2.0/24\norigin:         AS64500\n");
        }
        assertThat(IrrSamples.data(IrrSamples.reply("!mROUTE6,2001:DB8:0::/32AS64496")))
                .startsWith("route6:         2001:db8::/32\n");
        assertThat(IrrSamples.reply("!mroute6,192.0.2.0/24AS64500")).isEqualTo("D\n");
        assertThat(IrrSamples.reply("!mroute,AS64500")).isEqualTo("D\n");
    }

    @Test
    void keepsChosenSourcesInTheSession() {
        IrrSession other = IrrSamples.step(IrrSession.NEW, "!sother").session();
        assertThat(IrrSamples.text(IrrSamples.step(other, "!s-lc").reply())).isEqualTo("A6\nOTHER\nC\n");
        assertThat(IrrSamples.text(IrrSamples.step(other, "!gAS64500").reply())).isEqualTo("A13\n192.0.2.0/24\nC\n");
        assertThat(IrrSamples.text(IrrSamples.step(other, "!gAS64496").reply())).isEqualTo("D\n");
        assertThat(IrrSamples.text(IrrSamples.step(other, "!iAS-EMPTY").reply()))
                .isEqualTo("A8\nAS64511\nC\n");
        assertThat(IrrSamples.step(other, "!sNONE").session()).isEqualTo(other);
        IrrSession all = IrrSamples.step(other, "!s-*").session();
        assertThat(IrrSamples.text(IrrSamples.step(all, "!s-lc").reply())).isEqualTo("A9\nEX,OTHER\nC\n");
        IrrSession turned = IrrSamples.step(IrrSession.NEW, "!sOTHER,EX").session();
        assertThat(IrrSamples.text(IrrSamples.step(turned, "!iAS-EMPTY").reply()))
                .isEqualTo("A8\nAS64511\nC\n");
    }

    @Test
    void closesAfterOneQueryUnlessAskedNotTo() {
        assertThat(IrrSamples.step(IrrSession.NEW, "!v").session().closes()).isTrue();
        IrrSession kept = IrrSamples.step(IrrSession.NEW, "!!").session();
        assertThat(kept.closes()).isFalse();
        assertThat(IrrSamples.step(kept, "!a").session().closes()).isFalse();
        assertThat(IrrSamples.step(kept, "!t7").session().timeoutSeconds()).isEqualTo(7);
        assertThat(IrrSamples.step(kept, "!q").session().closes()).isTrue();
    }

    @Test
    void tellsTheStateOfSourcesAsJson() {
        assertThat(IrrSamples.data(IrrSamples.reply("!JEX,NO\"NE")))
                .isEqualTo("{\"EX\":{\"authoritative\":true,\"object_class_filter\":null,\"rpki_rov_filter\":false,"
                        + "\"scopefilter_enabled\":false,\"route_preference\":null,\"local_journal_kept\":false,"
                        + "\"serial_oldest_journal\":null,\"serial_newest_journal\":null,"
                        + "\"serial_last_export\":null,\"serial_newest_mirror\":null,"
                        + "\"last_update\":\"2026-11-22T00:00:00Z\",\"synchronised_serials\":false},"
                        + "\"NO\\\"NE\":{\"error\":\"Unknown source\"}}\n");
    }

    @Test
    void givesLargeAnswersInChunks() {
        String routes = IntStream.range(0, 1 << 13)
                .mapToObj(i -> "route6: 2001:db8:" + Integer.toHexString(i) + "::/48\norigin: AS64496\nsource: EX\n")
                .collect(Collectors.joining("\n"));
        RoutingRegistry registry = new RoutingRegistry(LinearRpslDatabase.of(routes), List.of("EX"));
        IrrResponder responder = new IrrResponder("1", RpslObject::text, object -> false);
        for (String line : List.of("!6AS64496", "!r2001:db8::/32,M")) {
            IrrReply reply = responder
                    .answer(registry, IrrSamples.FACTS, IrrSession.NEW, IrrQuery.parse(line), Integer.MAX_VALUE)
                    .reply();
            int chunks = 0;
            int pauses = 0;
            int largest = 0;
            for (byte[] chunk = reply.next(); chunk != null; chunk = reply.next()) {
                chunks++;
                pauses += chunk.length == 0 ? 1 : 0;
                largest = Math.max(largest, chunk.length);
            }
            assertThat(chunks - pauses).isGreaterThan(3);
            assertThat(pauses).isGreaterThan(10);
            assertThat(largest).isLessThan(1 << 16);
        }
        String all = IrrSamples.data(IrrSamples.text(responder
                .answer(registry, IrrSamples.FACTS, IrrSession.NEW, IrrQuery.parse("!6AS64496"), Integer.MAX_VALUE)
                .reply()));
        assertThat(all.split(" ")).hasSize(1 << 13).startsWith("2001:db8::/48", "2001:db8:1::/48");
    }

    @Test
    void refusesLoopsThatPutEverMoreRangeOperatorsAroundSets() {
        String members = IntStream.range(1, 12)
                .mapToObj(i -> "RS-LOOP^" + i + "-" + (128 - i))
                .collect(Collectors.joining(", "));
        String set = "route-set: RS-LOOP\nmembers: 192.0.2.0/24, RS-LOOP^-, " + members + "\n";
        RoutingRegistry registry = new RoutingRegistry(LinearRpslDatabase.of(set), List.of());
        IrrResponder responder = new IrrResponder("1", RpslObject::text, object -> false);
        IrrQuery query = IrrQuery.parse("!iRS-LOOP,1");
        IrrReply reply = responder
                .answer(registry, IrrSamples.FACTS, IrrSession.NEW, query, Integer.MAX_VALUE)
                .reply();
        assertThat(IrrSamples.text(reply)).isEqualTo("F Too many range operators around the sets in it\n");
    }

    @Test
    void refusesSetsWithMoreMembersThanAnAnswerCanHold() {
        int sets = 128;
        String members =
                IntStream.range(0, 40_000).mapToObj(i -> "AS" + (65536 + i)).collect(Collectors.joining(","));
        String leaves = IntStream.range(0, sets)
                .mapToObj(i -> "route-set: RS-" + i + "\nmembers: RS-" + (i + 1) % sets + "^" + i + "-128, AS-ALL\n")
                .collect(Collectors.joining("\n"));
        String all = "as-set: AS-ALL\nmembers: " + members + "\n\n" + leaves;
        RoutingRegistry registry = new RoutingRegistry(LinearRpslDatabase.of(all), List.of());
        IrrResponder responder = new IrrResponder("1", RpslObject::text, object -> false);
        IrrReply reply = responder
                .answer(registry, IrrSamples.FACTS, IrrSession.NEW, IrrQuery.parse("!iRS-0,1"), Integer.MAX_VALUE)
                .reply();
        assertThat(IrrSamples.text(reply)).isEqualTo("F Too many members in the sets in it\n");
    }

    @Test
    void countsContactsAndGivesNoMoreThanAreLeft() {
        String people = IntStream.range(0, 900)
                .mapToObj(i -> "person: Anna " + "x".repeat(60) + "\nnic-hdl: A" + i + "-EX\nmnt-by: EX-MNT\n")
                .collect(Collectors.joining("\n"));
        RoutingRegistry registry = new RoutingRegistry(LinearRpslDatabase.of(people), List.of());
        IrrResponder responder =
                new IrrResponder("1", RpslObject::text, object -> object.rpslClass() == RpslClass.PERSON);
        for (String[] each : new String[][] {{"!mperson,A1-EX", "1"}, {"!oEX-MNT", "900"}}) {
            int contacts = Integer.parseInt(each[1]);
            IrrQuery query = IrrQuery.parse(each[0]);
            IrrReply given = responder
                    .answer(registry, IrrSamples.FACTS, IrrSession.NEW, query, contacts)
                    .reply();
            assertThat(given.contacts()).isZero();
            assertThat(IrrSamples.data(IrrSamples.text(given))).contains("nic-hdl: A1-EX");
            assertThat(given.contacts()).isEqualTo(contacts);

            IrrReply refused = responder
                    .answer(registry, IrrSamples.FACTS, IrrSession.NEW, query, contacts - 1)
                    .reply();
            assertThat(IrrSamples.text(refused))
                    .isEqualTo("F Access denied: the daily limit of contact objects would be passed\n");
            assertThat(refused.contacts()).isZero();
        }
    }

    @Test
    void saysWhyNothingCanBeAnswered() {
        assertThat(IrrResponder.failed("No data is loaded"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("F No data is loaded\n");
    }
}
