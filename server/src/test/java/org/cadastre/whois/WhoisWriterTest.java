package org.cadastre.whois;

import static org.cadastre.whois.WhoisSamples.FACTS;
import static org.cadastre.whois.WhoisSamples.HOLDER;
import static org.cadastre.whois.WhoisSamples.SETTINGS;
import static org.cadastre.whois.WhoisSamples.allocated;
import static org.cadastre.whois.WhoisSamples.autnum;
import static org.cadastre.whois.WhoisSamples.network;
import static org.cadastre.whois.WhoisSamples.unallocated;

import java.util.List;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.query.Answer;
import org.cadastre.query.Query;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Remark;
import org.cadastre.testing.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every form of answer, against a golden text ([GoldenText] tells how they are written anew).
class WhoisWriterTest {
    private static final Query ANY = new Query.Network((IpRange) IpText.range("192.0.2.5"));

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
        Answer answer = new Answer.Found(network("2001:db8::/32", allocated("XA", HOLDER)));
        GoldenText.assertMatches("simulated", writer.answer(WhoisSamples.facts(true), ANY, answer));
    }

    @Test
    void explainsMiss() {
        Answer miss = new Answer.NotFound(List.of(
                "No registered network holds all of 192.0.2.0/24.",
                "192.0.2.0-192.0.2.99 lies inside it.",
                "Searched was the data of EXREG as of 2026-11-22; the IANA bootstrap registries (RFC 9224) name the"
                        + " server for other space."));
        GoldenText.assertMatches("miss", writer.answer(FACTS, ANY, miss));
    }

    @Test
    void tellsHowAnAsNumberIsAskedWhenPlainNumberIsNoHolder() {
        Answer miss = new Answer.NotFound(List.of("No holder has the handle 64496."));
        GoldenText.assertMatches("miss-plain-number", writer.answer(FACTS, new Query.Entity("64496"), miss));
    }

    @Test
    void givesHelp() {
        GoldenText.assertMatches("help", writer.answer(FACTS, new Query.Help(), new Answer.Help()));
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
    void keepsControlCharactersFromReader() {
        Holder holder = new Holder("A\u001B[2J\u0007\u0000\r\nB\u009B", "exreg", "A\u001B[2J\u0007\u0000\r\nB\u009B");
        Remark remark = Remark.of("t\n", "one\ntwo\u2028three \uD800 Zürich \uD83C\uDF10");
        found("control-characters", network("192.0.2.0/24", allocated("C\t", holder), remark));
    }

    private void found(String golden, RegistryObject object) {
        GoldenText.assertMatches(golden, writer.answer(FACTS, ANY, new Answer.Found(object)));
    }
}
