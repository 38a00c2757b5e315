package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.rdap.Samples.FACTS;
import static org.cadastre.rdap.Samples.HOLDER;
import static org.cadastre.rdap.Samples.SIMULATED;
import static org.cadastre.rdap.Samples.WRITER;
import static org.cadastre.rdap.Samples.autnum;
import static org.cadastre.rdap.Samples.autnumQuery;
import static org.cadastre.rdap.Samples.entity;
import static org.cadastre.rdap.Samples.free;
import static org.cadastre.rdap.Samples.held;
import static org.cadastre.rdap.Samples.network;
import static org.cadastre.rdap.Samples.networkQuery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cadastre.query.Answer;
import org.cadastre.query.Authority;
import org.cadastre.query.Criterion;
import org.cadastre.query.Query;
import org.cadastre.query.Relation;
import org.cadastre.query.Resource;
import org.cadastre.query.Window;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Status;
import org.cadastre.testing.Holder;
import org.cadastre.testing.Holds;
import org.cadastre.testing.Registration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Holds one body of each kind to a file, member by member and in order; the files are indented, bodies are not.
///
/// `mvn -pl server test -Dtest=GoldenBodyTest -Dcadastre.golden.update=true` writes the files anew.
class GoldenBodyTest {
    private static final Path FILES = Path.of("src", "test", "resources", "org", "cadastre", "rdap");
    private static final Remark AVAILABLE = Remark.of("State", "Available: EXREG has not given this to anyone.");
    private static final Remark RESERVED = Remark.of(
            "State", "Reserved for CH: EXREG holds this back for that country and has not given it to anyone.");

    static Map<String, byte[]> bodies() {
        Map<String, byte[]> bodies = new TreeMap<>();
        networks(bodies);
        autnums(bodies);
        entities(bodies);
        errors(bodies);
        rich(bodies);
        searches(bodies);
        Query help = new Query.Help();
        bodies.put("help", WRITER.answer(FACTS, help, new Answer.Help()));
        bodies.put("help-simulated", WRITER.answer(SIMULATED, help, new Answer.Help()));
        return bodies;
    }

    private static void networks(Map<String, byte[]> bodies) {
        bodies.put(
                "network-v4",
                found(
                        networkQuery("192.0.2.5"),
                        network("192.0.2.0/28", "192.0.2.0/25", held("ASSIGNED", "CH", HOLDER))));
        bodies.put(
                "network-v6",
                found(
                        networkQuery("2001:db8:1000::/48"),
                        network("2001:db8:1000::/36", "2001:db8::/32", held("ALLOCATED", "CH", HOLDER))));
        bodies.put(
                "network-not-cidr",
                found(
                        networkQuery("192.0.2.70"),
                        network("192.0.2.10-192.0.2.99", null, held("ALLOCATED", "CH", HOLDER))));
        bodies.put(
                "network-available",
                found(
                        networkQuery("203.0.113.9"),
                        network("203.0.113.0/24", null, free("AVAILABLE", null), AVAILABLE)));
        bodies.put(
                "network-reserved",
                found(networkQuery("3fff::1"), network("3fff::/20", null, free("RESERVED", "CH"), RESERVED)));
        bodies.put(
                "network-eu",
                found(
                        networkQuery("198.51.100.0/24"),
                        network(
                                "198.51.100.0/24",
                                null,
                                held("ALLOCATED", "EU", HOLDER),
                                Remark.of("Note", "Shared."))));
        Query simulated = networkQuery("192.0.2.5");
        bodies.put(
                "network-simulated",
                WRITER.answer(
                        SIMULATED,
                        simulated,
                        new Answer.Found(network("192.0.2.0/24", null, held("ALLOCATED", "CH", HOLDER)))));
        bodies.put(
                "network-mapped",
                found(
                        networkQuery("::ffff:192.0.2.1"),
                        network(
                                "::ffff:0.0.0.0/96",
                                null,
                                new Registration("iana", "IETF", Status.RESERVED, null, null, null))));
    }

    private static void autnums(Map<String, byte[]> bodies) {
        bodies.put(
                "autnum-single",
                found(autnumQuery("AS64500"), autnum("AS64500", "AS64496-AS64511", held("ASSIGNED", "CH", HOLDER))));
        bodies.put(
                "autnum-block",
                found(autnumQuery("AS64499"), autnum("AS64496-AS64511", null, free("AVAILABLE", null), AVAILABLE)));
    }

    private static void entities(Map<String, byte[]> bodies) {
        bodies.put("entity", found(new Query.Entity("a91a2b3c"), entity(HOLDER, 3, 1)));
        bodies.put("entity-truncated", found(new Query.Entity("A91A2B3C"), entity(HOLDER, 4711, 1)));
        Holder odd = new Holder("Zürich / 1+1", "othreg", "Zürich / 1+1@othreg");
        bodies.put("entity-odd-handle", found(new Query.Entity("Zürich / 1+1@othreg"), entity(odd, 3, 1)));
    }

    private static void errors(Map<String, byte[]> bodies) {
        List<String> miss = List.of("No registered network holds all of 192.0.2.0/23.", "Searched was EXREG.");
        bodies.put("error-404", WRITER.answer(FACTS, networkQuery("192.0.2.0/23"), new Answer.NotFound(miss)));
        bodies.put(
                "error-404-mapped",
                WRITER.answer(SIMULATED, networkQuery("::ffff:192.0.2.0/120"), new Answer.NotFound(miss)));
        bodies.put("error-400", refused("autnum/AS64500"));
        Query search = UrlSamples.query("ips?name=EX*&count=true");
        String stale = UrlSamples.REQUESTS.pages(search, "an-older-serial").url(50);
        bodies.put("error-400-stale", refused(stale.substring(Samples.BASE.length())));
        List<String> unsupported = List.of("This server holds no name servers.");
        bodies.put(
                "error-501",
                WRITER.answer(FACTS, new Query.Nameserver("ns1.example.net"), new Answer.Unsupported(unsupported)));
        bodies.put("error-503", WRITER.error(null, WRITER.context("help"), 503, List.of("No data is loaded yet.")));
    }

    private static void rich(Map<String, byte[]> bodies) {
        bodies.put("g2-network", found(networkQuery("192.0.2.5"), RichSamples.network()));
        bodies.put("network-rich", found(networkQuery("192.0.2.5"), RichSamples.networkWithAll()));
        bodies.put("network-redacted", found(networkQuery("192.0.2.5"), RichSamples.networkOfPersons()));
        bodies.put("autnum-rich", found(autnumQuery("AS64500"), RichSamples.autnum()));
        Query domain = new Query.Domain("2.0.192.in-addr.arpa", Samples.range("192.0.2.0/24"));
        bodies.put("domain-rich", found(domain, RichSamples.domain()));
        bodies.put("nameserver-rich", found(new Query.Nameserver("ns1.example.net"), RichSamples.nameserver()));
        bodies.put("entity-rich", found(new Query.Entity("TECH1-EX"), RichSamples.person()));
        RdapSettings both = new RdapSettings(
                Samples.PUBLIC_URL,
                Samples.PUBLIC_URL + "/terms",
                Samples.PUBLIC_URL + "/inaccuracy",
                null,
                PersonalData.SHOWN,
                ContactFormat.BOTH);
        bodies.put(
                "entity-jscontact",
                new RdapWriter(both)
                        .answer(FACTS, new Query.Entity("TECH1-EX"), new Answer.Found(RichSamples.person())));
        Authority other = new Authority("https://rdap.example.org/", null);
        bodies.put(
                "elsewhere",
                WRITER.answer(
                        FACTS,
                        networkQuery("203.0.113.9"),
                        new Answer.Elsewhere(other, List.of("203.0.113.0/24 was transferred to another registry."))));
    }

    private static void searches(Map<String, byte[]> bodies) {
        Window first = Window.FIRST;
        bodies.put(
                "g1-no-results",
                WRITER.answer(
                        FACTS,
                        new Query.RelatedNetworks(Relation.DOWN, Samples.range("192.0.2.0/32"), null, first),
                        new Answer.NotFound(List.of("No registered network lies inside 192.0.2.0/32."), Resource.IPS)));
        bodies.put(
                "relation-up",
                WRITER.answer(
                        FACTS,
                        new Query.RelatedNetworks(Relation.UP, Samples.range("192.0.2.0/32"), Status.ACTIVE, first),
                        new Answer.Found(RichSamples.network())));
        Criterion handle = new Criterion(Criterion.Property.HANDLE, "ORG1-EX");
        Criterion role = new Criterion(Criterion.Property.ROLE, "registrant");
        bodies.put(
                "g4-reverse-search",
                WRITER.answer(
                        FACTS,
                        new Query.ReverseSearch(Resource.IPS, List.of(handle, role), first),
                        results(RichSamples.network())));
        Criterion name = new Criterion(Criterion.Property.NAME, "EX*");
        Window sorted =
                new Window(true, List.of(new Window.Sort(Window.SortProperty.START, true)), 50, Window.FieldSet.ID);
        bodies.put(
                "g5-page",
                WRITER.answer(
                        FACTS,
                        new Query.Search(Resource.IPS, name, sorted),
                        new Answer.Results(Resource.IPS, List.of(RichSamples.network()), 50, 50, 173, true),
                        offset -> Samples.BASE + "ips?name=EX%2A&count=true&cursor=at" + offset));
        Window brief = new Window(false, List.of(), 0, Window.FieldSet.BRIEF);
        bodies.put(
                "results-brief",
                WRITER.answer(
                        FACTS, new Query.Search(Resource.IPS, name, brief), results(RichSamples.networkWithAll())));
        bodies.put(
                "results-redacted",
                WRITER.answer(
                        FACTS, new Query.Search(Resource.IPS, name, first), results(RichSamples.networkOfPersons())));
        bodies.put(
                "results-unsupported",
                WRITER.answer(
                        FACTS,
                        new Query.Search(Resource.DOMAINS, name, first),
                        new Answer.Unsupported(List.of("This server holds no domains."))));
    }

    private static Answer results(IpNetwork network) {
        return new Answer.Results(Resource.IPS, List.of(network), 0, 50, 1, false);
    }

    private static byte[] found(Query query, RegistryObject object) {
        return WRITER.answer(FACTS, query, new Answer.Found(object));
    }

    private static byte[] refused(String url) {
        if (UrlSamples.read(url) instanceof RdapRequest.Refused refused) {
            return WRITER.error(FACTS, WRITER.context(url.replaceFirst("\\?.*", "")), refused);
        }
        throw new AssertionError(url);
    }

    private static byte[] body(String name) {
        return Objects.requireNonNull(bodies().get(name), name);
    }

    static List<String> names() {
        return List.copyOf(bodies().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    @Holds({"N-09", "N-21", "S-09", "V-02", "V-03", "V-04", "P-01", "P-03", "P-04", "P-08"})
    void isAsInTheFile(String name) throws IOException {
        byte[] body = body(name);
        JsonNode tree = RdapBodyRules.JSON.readTree(body);
        String indented = RdapBodyRules.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
        Path file = FILES.resolve(name + ".json");
        if (Boolean.getBoolean("cadastre.golden.update")) {
            Files.createDirectories(FILES);
            Files.writeString(file, indented.replace(System.lineSeparator(), "\n"));
        }
        assertThat(indented).isEqualToNormalizingNewlines(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("names")
    @Holds({
        "C-1", "C-2", "C-3", "H-18", "R-01", "R-02", "R-03", "R-04", "R-05", "R-06", "R-08", "R-09", "R-10", "R-11",
        "R-12", "R-13", "R-14", "R-15", "R-16", "R-18", "R-19", "R-20", "R-21", "R-24", "J-01", "J-02", "J-03", "J-04",
        "J-05", "J-06", "J-07", "J-08", "J-11", "N-01", "N-02", "N-03", "N-04", "N-07", "N-08", "N-11", "B-11", "S-10",
        "D-01", "D-02", "D-03", "D-06", "D-07", "G-01", "G-03"
    })
    void keepsTheRules(String name) {
        RdapBodyRules.assertHold(body(name), Samples.BASE);
    }
}
