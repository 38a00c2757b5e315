package org.cadastre.export.delegated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RecordingSink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One file per fault; the file's name says the fault, and what must be said of it stands here.
class MalformedFilesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            error-version-line-missing.txt;        refused; f: There is no version line
            error-version-line-cut.txt;            refused; f:1: The version line has 4 fields instead of 7
            error-version-line-after-rows.txt;     refused; f:1: There is no version line before the first row; one stands at line 2.
            error-version-unknown.txt;             refused; f:1: The format's version is 3; only 2 and 2.x are known.
            error-version-without-registry.txt;    refused; f:1: The version line names no registry
            error-version-twice.txt;               loaded;  f:3: A second version line
            error-no-newline-at-end.txt;           refused; f:2: The file does not end in a newline
            error-type-missing.txt;                refused; f:3: There is no ipv6 row at all, and the summary promises 1.
            error-more-than-a-tenth-missing.txt;   refused; f: 2 of 10 promised rows are missing or bad (20.0 %)
            error-header-count-wrong.txt;          loaded;  f:1: The version line promises 9 rows, the file holds 1 good ones.
            error-summary-count-wrong.txt;         loaded;  f:2: The summary promises 1 asn rows, the file holds 2 good ones.
            error-summary-count-no-number.txt;     loaded;  f:2: The summary's count is "many"
            error-summary-twice.txt;               loaded;  f:3: A second summary for asn
            error-summary-type-unknown.txt;        loaded;  f:2: A summary of the type "dns"
            error-serial-no-number.txt;            loaded;  f:1: The serial is "today"
            error-end-date-not-real.txt;           loaded;  f:1: The end date is "20260231"
            error-row-cut-at-start.txt;            loaded;  f:3: A row has 7 fields or more, this one has 4
            error-row-cut-at-end.txt;              loaded;  f:3: A row has 7 fields or more, this one has 5
            error-type-unknown.txt;                loaded;  f:3: The type is "ipv5"
            error-registry-empty.txt;              loaded;  f:3: The registry is ""
            error-country-three-letters.txt;       loaded;  f:3: The country is "NLD"
            error-date-not-real.txt;               loaded;  f:3: The date is "20260230"
            error-status-empty.txt;                loaded;  f:3: The status is ""
            error-status-two-words.txt;            loaded;  f:3: The status is "in use"
            error-holder-too-long.txt;             loaded;  f:3: The opaque-id is "
            error-holder-control-character.txt;    loaded;  f:3: The opaque-id is "a?b"
            error-ipv4-start-no-address.txt;       loaded;  f:3: The start is "192.0.2"
            error-ipv4-count-zero.txt;             loaded;  f:3: The count is "0"
            error-ipv4-count-past-the-end.txt;     loaded;  f:3: The count is "2", which from "255.255.255.255" goes past
            error-ipv6-host-bits.txt;              loaded;  f:3: The start is "2001:db8::1", which is inside
            error-ipv6-length-129.txt;             loaded;  f:3: The prefix length is "129"
            error-ipv6-zone.txt;                   loaded;  f:3: The start is "2001:db8::%eth0"
            error-asn-with-prefix.txt;             loaded;  f:3: The start is "AS64496"
            error-asn-with-dot.txt;                loaded;  f:3: The start is "1.0"
            error-asn-count-past-the-end.txt;      loaded;  f:3: The count is "2", which from "4294967295" goes past
            error-only-nul-bytes.txt;              refused; f: There is no version line""")
    void saysWhatIsWrong(String name, String outcome, String problem) throws IOException {
        ReadFile<RecordingSink> file = StatisticsText.read(bytes(name));

        assertThat(file.isRefused() ? "refused" : "loaded").isEqualTo(outcome);
        assertThat(file.problems())
                .anySatisfy(found -> assertThat(found.toString()).startsWith(problem));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = MalformedFilesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
