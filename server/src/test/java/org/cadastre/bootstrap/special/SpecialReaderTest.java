package org.cadastre.bootstrap.special;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cadastre.file.FileProblem;
import org.cadastre.file.Reading;
import org.cadastre.file.TextFile;
import org.cadastre.testing.RegistryData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// IANA's files, as XML and as CSV.
class SpecialReaderTest {
    @Test
    void readsRecordsOfXml() {
        Reading.Read<SpecialRegistry> read = read("""
                <?xml version='1.0' encoding='UTF-8'?>
                <?xml-stylesheet type="text/xsl" href="a.xsl"?>
                <registry xmlns="http://www.iana.org/assignments" id="iana-ipv4-special-registry">
                <title>IANA IPv4 Special-Purpose Address Registry</title>
                <registry id="iana-ipv4-special-registry-1"><note>Nothing 192.0.2.0/24</note>
                <record date="2015-10-23">
                  <address>192.0.2.0/24 <xref type="note" data="2"/></address>
                  <name>"Documentation"
                     one</name>
                  <spec><xref type="rfc" data="rfc5737"/>, Section 3
                    <xref type="rfc-errata" data="1"/></spec>
                </record>
                <record>
                  <address>198.51.100.1/32, 198.51.100.2/32</address><name>"Two"</name>
                  <spec><xref type="rfc" data="rfc8880"/><xref type="rfc" data="rfc7050"/></spec>
                </record>
                </registry>
                <footnote anchor="1">See <xref type="rfc" data="rfc8029"/>.</footnote>
                </registry>
                """);

        assertThat(read.value().space()).isEqualTo(SpecialSpace.IPV4);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().entries())
                .extracting(Object::toString)
                .containsExactly(
                        "Network[range=192.0.2.0/24, name=\"Documentation\" one, reference=RFC 5737]",
                        "Network[range=198.51.100.1/32, name=Two, reference=RFC 8880, RFC 7050]",
                        "Network[range=198.51.100.2/32, name=Two, reference=RFC 8880, RFC 7050]");
    }

    @Test
    void readsAutnumsOfXml() {
        Reading.Read<SpecialRegistry> read = read("""
                <registry id="iana-as-numbers-special-registry"><record><number>64496-64511</number>
                <description>For documentation and sample code; reserved by <xref type="rfc" data="rfc5398"/></description>
                <xref type="rfc" data="rfc5398"/></record>
                <record><number>0</number><description>Reserved by <xref type="rfc" data="rfc7607"/></description></record>
                </registry>""");

        assertThat(read.value().space()).isEqualTo(SpecialSpace.AUTNUMS);
        assertThat(read.value().entries())
                .extracting(Object::toString)
                .containsExactly(
                        "Autnums[range=AS64496-AS64511, name=For documentation and sample code,"
                                + " reference=RFC 5398, RFC 5398]",
                        "Autnums[range=AS0, name=Reserved, reference=RFC 7607]");
    }

    @Test
    void readsCsvWithQuotesAndFootnotes() {
        Reading.Read<SpecialRegistry> read = read("""
                \uFEFFAddress Block,Name,RFC,Allocation Date\r
                0.0.0.0/8,\"""This network""\","[RFC791], Section 3.2",1981-09\r
                192.0.0.0/24 [2],IETF Protocol Assignments,"[RFC6890],
                Section 2.1",2010-01\r
                "192.0.0.170/32, 192.0.0.171/32",NAT64/DNS64 Discovery,[RFC8880][RFC7050],2013-02\r
                \r
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.value().entries())
                .extracting(Object::toString)
                .containsExactly(
                        "Network[range=0.0.0.0/8, name=This network, reference=RFC 791]",
                        "Network[range=192.0.0.0/24, name=IETF Protocol Assignments, reference=RFC 6890]",
                        "Network[range=192.0.0.170/32, name=NAT64/DNS64 Discovery, reference=RFC 8880, RFC 7050]",
                        "Network[range=192.0.0.171/32, name=NAT64/DNS64 Discovery, reference=RFC 8880, RFC 7050]");
    }

    @Test
    void readsCsvOfAutnums() {
        Reading.Read<SpecialRegistry> read = read("""
                AS Number,Reason for Reservation,Reference
                23456,AS_TRANS; reserved by [RFC6793],[RFC6793]
                65535,Reserved by [RFC7300],[RFC7300]
                """);

        assertThat(read.value().entries())
                .extracting(Object::toString)
                .containsExactly(
                        "Autnums[range=AS23456, name=AS_TRANS, reference=RFC 6793]",
                        "Autnums[range=AS65535, name=Reserved, reference=RFC 7300]");
    }

    @Test
    void wrongRowsAreLeftOutAndNamedWithTheirLines() {
        Reading.Read<SpecialRegistry> read = read("""
                Address Block,Name,RFC
                192.0.2.0/24,A,[RFC5737]
                "a
                b",B,[RFC1]
                198.51.100.0/24,C,[RFC5737]
                192.0.2.0/24,D,[RFC5737]
                2001:db8::/32,E,[RFC3849]
                203.0.113.0/24,F,[RFC5737]
                198.51.100.0/25
                """);

        assertThat(read.value().entries()).hasSize(3);
        assertThat(read.problems())
                .extracting(FileProblem::text)
                .containsExactly(
                        "f:9: has 1 columns where the header has 3",
                        "f:3: \"a?b\" is no prefix, address or range of AS numbers",
                        "f:6: \"192.0.2.0/24\" is given a second time",
                        "f:7: \"2001:db8::/32\" is of another registry than the rows before");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "<",
                "<a>",
                "<registry id='special'>",
                "<registry id='special'/>",
                "<registry id='other'><record><address>192.0.2.0/24</address></record></registry>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><registry id='special'><record>"
                        + "<address>&b;</address></record></registry>",
                "Number,Description,WHOIS,RDAP,Reference\n1-6,Assigned by ARIN,,,\n",
                "Address Block,Name,RFC\n",
                "Address Block,Name\n192.0.2.0/24,A\n",
                "Address Block,Name,RFC\na,b,c\nd,e,f\n192.0.2.0/24,A,\n",
                "AS Number,Reason for Reservation,Reference\n5-1,A,B\n"
            })
    void whatIsNoSuchRegistryIsRefused(String text) {
        Reading<SpecialRegistry> reading = reading(text.getBytes(StandardCharsets.UTF_8));

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(reading.problems()).isNotEmpty();
    }

    @Test
    void xmlThatIsNotInUtf8IsRefusedAndSaysNothingElse() {
        byte[] latin = "<registry id='special'>é</registry>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(reading(latin).problems()).extracting(FileProblem::text).containsExactly("f: is no text in UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"iana-ipv4-special-registry.xml.gz, IPV4, 25", "iana-ipv6-special-registry.xml.gz, IPV6, 21"})
    void everyRowOfIanasFileIsInTheResource(String name, SpecialSpace space, int ranges) {
        Reading<SpecialRegistry> reading =
                TextFile.read(RegistryData.file("iana/" + name)).then(SpecialReader::read);

        assertThat(reading.problems()).isEmpty();
        Reading.Read<SpecialRegistry> read = (Reading.Read<SpecialRegistry>) reading;
        assertThat(read.value().space()).isEqualTo(space);
        assertThat(read.value().entries()).hasSize(ranges);
        List<SpecialRange> builtIn = SpecialPurpose.builtIn().entries();
        assertThat(builtIn).containsAll(read.value().entries());
    }

    private static Reading<SpecialRegistry> reading(byte[] bytes) {
        return TextFile.of("f", bytes).then(SpecialReader::read);
    }

    private static Reading.Read<SpecialRegistry> read(String text) {
        Reading<SpecialRegistry> reading = reading(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read<SpecialRegistry>) reading;
    }
}
