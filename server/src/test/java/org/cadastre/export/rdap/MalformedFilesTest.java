package org.cadastre.export.rdap;

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
            error-empty.json;                       refused; f: There is no object in it.
            error-blank.json;                       refused; f: There is no object in it.
            error-error-answer.json;                refused; f: There is no object in it.
            error-cut-in-object.json;               refused; f:2: The file ends within the object that begins here
            error-cut-in-array.json;                refused; f:3: The file ends before its array does
            error-cut-in-sequence.json;             refused; f:2: The file ends within the object
            error-cut-in-text.json;                 refused; f:1: The file ends within the object
            error-more-than-a-tenth-missing.json;   refused; f: 1 of 2 promised objects are missing or bad (50.0 %)
            error-all-bad.json;                     refused; f: None of its 2 objects is good.
            error-class-missing.json;               loaded;  f:2: The object has no objectClassName.
            error-class-unknown.json;               loaded;  f:2: The objectClassName is "route"
            error-class-not-text.json;              loaded;  f:2: The object has no objectClassName.
            error-no-json.json;                     loaded;  f:2: It is no JSON:
            error-not-utf-8.json;                   loaded;  f:2: It is no JSON:
            error-half-surrogate.json;              loaded;  f:2: A text of it has half of a surrogate pair.
            error-unended.json;                     loaded;  f:2: The object that begins here has no end.
            error-too-deep.json;                    loaded;  f:2: It is no JSON:
            error-text-too-long.json;               loaded;  f:2: It is no JSON:
            error-number-too-long.json;             loaded;  f:2: It is no JSON:
            error-stray-text.json;                  loaded;  f:2: It is no JSON object: "nothing".
            error-control-character-in-handle.json; loaded;  f:2: The entity has no handle.
            error-start-above-end.json;             loaded;  f:2: The startAddress 192.0.2.0 is above the endAddress 192.0.1.0
            error-versions-mixed.json;              loaded;  f:2: The startAddress 192.0.2.0 is above the endAddress 2001:db8::1
            error-version-wrong.json;               loaded;  f:2: The ipVersion is "v6"
            error-start-missing.json;               loaded;  f:2: The startAddress is missing, not an address.
            error-autnum-order.json;                loaded;  f:2: The startAutnum 64511 is above the endAutnum 64496.
            error-autnum-too-large.json;            loaded;  f:2: The startAutnum is missing or not an AS number.
            error-entity-without-handle.json;       loaded;  f:2: The entity has no handle.
            error-domain-name-with-blank.json;      loaded;  f:2: The ldhName is "a b.example", not a domain name.
            error-nameserver-without-name.json;     loaded;  f:2: The ldhName is missing, not a domain name.
            error-status-unknown.json;              loaded;  f:1: The status "ALLOCATED PA" is none
            error-event-date-without-offset.json;   loaded;  f:1: The event "registration" has an action
            error-link-without-href.json;           loaded;  f:1: The link "" has no relation
            error-geofeed-not-https.json;           loaded;  f:1: The geofeed link "http://www.example.net/g"
            error-card-no-jcard.json;               loaded;  f:1: The card of "A" is no jCard
            error-extension-not-declared.json;      loaded;  f:1: The member "example1_a" is of no extension""")
    void saysWhatIsWrong(String name, String outcome, String problem) throws IOException {
        ReadFile<RecordingSink> file = RdapText.read(bytes(name));

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
