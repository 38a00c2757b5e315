package org.cadastre.whois;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.whois.WhoisSamples.FACTS;
import static org.cadastre.whois.WhoisSamples.HOLDER;
import static org.cadastre.whois.WhoisSamples.SETTINGS;
import static org.cadastre.whois.WhoisSamples.allocated;
import static org.cadastre.whois.WhoisSamples.autnum;
import static org.cadastre.whois.WhoisSamples.network;
import static org.cadastre.whois.WhoisSamples.unallocated;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cadastre.query.Authority;
import org.cadastre.query.rpsl.DatabaseAnswer;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Remark;
import org.cadastre.testing.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every form of answer, against a golden text ([GoldenText] tells how they are written anew).
class WhoisWriterTest {
    private final WhoisWriter writer = new WhoisWriter(SETTINGS);

    @Test
    void writesIpv4RangeThatIsNoPrefix() {
        found("inetnum", network("192.0.2.0 - 192.0.2.99", allocated("CH", HOLDER)));
    }

    @Test
    void writesIpv6Prefix() {
        found("inet6num", network("2001:DB8::/32", allocated("EU", HOLDER)));
    }

    @Test
    void writesIpv6RangeThatIsNoPrefix() {
        found("inet6num-range", network("2001:db8:: - 2001:db8:2:ffff:ffff:ffff:ffff:ffff", allocated("AP", null)));
    }

    @Test
    void writesOneAsNumber() {
        found("aut-num", autnum("AS64496", allocated("CH", HOLDER)));
    }

    @Test
    void writesSeveralAsNumbersAsBlock() {
        found("as-block", autnum("AS64496-AS64511", allocated(null, HOLDER)));
    }

    @Test
    void writesAvailableSpaceWithItsStateAndWithoutHolderOrDate() {
        Remark state = Remark.of("State", "Available: EXREG has not given this to anyone.");
        found("inetnum-available", network("203.0.113.0/24", unallocated("AVAILABLE", null), state));
    }

    @Test
    void wrapsRemarks() {
        Remark state = Remark.of(
                "State", "Reserved for XA: EXREG holds this back for that country and has not given it to anyone.");
        Remark conflict = new Remark(
                "Contradicting rows",
                List.of(
                        "example-file:12 says allocated.",
                        "https://www.example.net/a/very/long/address/that/has/no/blank/at/which/it/could/be/broken"
                                + " comes first here"),
                null);
        found("inetnum-remarks", network("198.51.100.0/24", unallocated("RESERVED", "XA"), state, conflict));
    }

    @Test
    void writesHolderAndWhatItHolds() {
        Holder second = new Holder("A91A7381", "other", "A91A7381@other");
        Remark namesake = Remark.of("Same handle in another registry", "The handle is also used by EXREG.");
        found(
                "organisation",
                second.entity(
                        new Holdings(
                                List.of(
                                        network(
                                                "192.0.2.0/25",
                                                allocated("CH", second),
                                                Remark.of("State", "not in brief")),
                                        network("2001:db8::/32", allocated("CH", second))),
                                List.of(autnum("AS64500", allocated("CH", second))),
                                2,
                                1),
                        List.of(namesake)));
    }

    @Test
    void saysThatHolderIsCutShort() {
        found(
                "organisation-cut",
                HOLDER.entity(
                        new Holdings(
                                List.of(network("192.0.2.0/25", allocated("CH", HOLDER))),
                                List.of(autnum("AS64500", allocated("CH", HOLDER))),
                                73,
                                2),
                        List.of(new Remark("Not all resources are listed", List.of("Cut."), Remark.TRUNCATED))));
    }

    @Test
    void saysThatDataIsSimulated() {
        RegistryObject network = network("2001:db8::/32", allocated("XA", HOLDER));
        GoldenText.assertMatches(
                "simulated",
                Parts.write(
                        writer,
                        WhoisSamples.facts(true),
                        "2001:db8::",
                        group(network),
                        new DatabaseAnswer.Registered(network)));
    }

    @Test
    void explainsMiss() {
        DatabaseAnswer.Part miss = new DatabaseAnswer.Nothing("""
                No registered network holds all of 192.0.2.0/24.
                192.0.2.0-192.0.2.99 lies inside it.
                Searched was the data of EXREG as of 2026-11-22; the IANA bootstrap registries (RFC 9224) name the \
                server for other space.""");
        GoldenText.assertMatches("miss", Parts.write(writer, "192.0.2.0/24", miss));
    }

    @Test
    void tellsHowAnAsNumberIsAskedWhenPlainNumberIsNoHolder() {
        DatabaseAnswer.Part miss = new DatabaseAnswer.Nothing("No holder has the handle 64496.");
        GoldenText.assertMatches("miss-plain-number", Parts.write(writer, "64496", miss));
    }

    @Test
    void givesHelp() {
        GoldenText.assertMatches("help", writer.question(FACTS, WhoisRequest.Question.HELP, WhoisCharset.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyThereIsNoAnswer(WhoisError error) {
        GoldenText.assertMatches("error-" + error.code(), writer.error(FACTS, error, "First line.\nSecond line."));
    }

    @Test
    void answersWithErrorBeforeThereIsSnapshot() {
        GoldenText.assertMatches("error-without-snapshot", writer.error(null, WhoisError.LINE_TOO_LONG, ""));
    }

    @Test
    void listsWhatAnEntityHoldsOnlyWithRelatedObjects() {
        DatabaseAnswer.Part holder = new DatabaseAnswer.Registered(HOLDER.entity(
                new Holdings(List.of(network("192.0.2.0/25", allocated("CH", HOLDER))), List.of(), 1, 0), List.of()));
        TextForm alone = new TextForm(TextForm.Shape.FULL, true, true, false, TextForm.Syntax.ANY, true, false, null);
        assertThat(WhoisText.read(Parts.write(writer, "A91A7381", holder)).keys())
                .containsExactly("organisation: A91A7381", "inetnum: 192.0.2.0 - 192.0.2.127");
        assertThat(WhoisText.read(Parts.write(writer, FACTS, "A91A7381", alone, holder))
                        .keys())
                .containsExactly("organisation: A91A7381");
    }

    @ParameterizedTest
    @CsvSource({
        "whois.example.org, whois.example.org, whois.example.org:43",
        "192.0.2.1, 192.0.2.1, 192.0.2.1:43",
        "2001:db8::1, [2001:db8::1], [2001:db8::1]:43"
    })
    void refersProgramsToAnotherServer(String whoisHost, String host, String place) {
        assertThat(referral(whoisHost))
                .contains("\nrefer:          " + host + "\nReferralServer: whois://" + place + "\n\n")
                .contains("% RDAP: https://rdap.example.org/\n% WHOIS: " + whoisHost + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "WHOIS.example.org.:4343, whois.example.org:4343",
        "[2001:db8::1]:4343, [2001:db8::1]:4343",
        "whois.example.net:44, whois.example.net:44"
    })
    void refersToAnotherPortWhereALineCanSayIt(String whoisHost, String place) {
        assertThat(referral(whoisHost))
                .contains("\nReferralServer: whois://" + place + "\n\n")
                .doesNotContain("\nrefer:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"whois.example.net", "WHOIS.EXAMPLE.NET.", "whois.example.net:43"})
    void neverRefersToItself(String whoisHost) {
        assertThat(referral(whoisHost))
                .contains("% WHOIS: " + whoisHost + "\n")
                .doesNotContain("efer:", "ReferralServer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"host:0", "host:65536", "host:port"})
    void refersNowhereWhereThePlaceIsNone(String whoisHost) {
        assertThat(referral(whoisHost)).doesNotContain("ReferralServer");
    }

    @Test
    void saysRemarksOfAnAnswer() {
        byte[] text = Parts.write(
                writer,
                "x",
                new DatabaseAnswer.Remark(DatabaseAnswer.Note.RANGE_FLAG_WITHOUT_RANGE, "It is no range."),
                new DatabaseAnswer.Remark(DatabaseAnswer.Note.PREFIX_AS_RANGE, "It was a prefix."),
                new DatabaseAnswer.Remark(DatabaseAnswer.Note.TOO_LARGE_RANGE, "It is too much."));
        assertThat(WhoisText.read(text).lines())
                .contains(
                        "%WARNING:902: useless IP flag passed",
                        "% It is no range.", "% It was a prefix.", "%ERROR:112: unsupported query", "% It is too much.")
                .doesNotContain("%ERROR:101: no entries found");
    }

    @Test
    void keepsControlCharactersFromReader() {
        Holder holder = new Holder("A\u001B[2J\u0007\u0000\r\nB\u009B", "exreg", "A\u001B[2J\u0007\u0000\r\nB\u009B");
        Remark remark = Remark.of("t\n", "one\ntwo\u2028three \uD800 Zürich \uD83C\uDF10");
        found("control-characters", network("192.0.2.0/24", allocated("C\t", holder), remark));
    }

    private void found(String golden, RegistryObject object) {
        GoldenText.assertMatches(
                golden, Parts.write(writer, "192.0.2.5", group(object), new DatabaseAnswer.Registered(object)));
    }

    private static DatabaseAnswer.Group group(RegistryObject object) {
        return new DatabaseAnswer.Group(RegisteredText.key(object));
    }

    private String referral(String whoisHost) {
        Authority authority = new Authority("https://rdap.example.org/", whoisHost);
        byte[] text = Parts.write(
                writer,
                "203.0.113.1",
                new DatabaseAnswer.Referred(authority, "Another server answers for 203.0.113.1."));
        return new String(text, StandardCharsets.UTF_8);
    }
}
