package org.cadastre.export.rdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.export.RecordingSink.factsOf;
import static org.cadastre.export.rdap.RdapText.autnum;
import static org.cadastre.export.rdap.RdapText.entity;
import static org.cadastre.export.rdap.RdapText.network;
import static org.cadastre.export.rdap.RdapText.objects;
import static org.cadastre.export.rdap.RdapText.problems;
import static org.cadastre.export.rdap.RdapText.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.cadastre.export.FileFacts;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RecordingSink;
import org.cadastre.registry.RegistryObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RdapReaderTest {
    private static final String METADATA =
            "{'extensionId':'nroBulkRdap1','versionId':'v-1','producer':'Example Registry',"
                    + "'productionDate':'2026-11-22T00:30:00+01:00','objectCount':3}";
    private static final String AUTNUM = autnum(",'startAutnum':64496,'endAutnum':64511");
    private static final List<String> HANDLES = List.of("N1-EX", "E1-EX", "A1-EX");

    private static List<String> handles(ReadFile<RecordingSink> file) {
        return objects(file).stream()
                .map(RegistryObject::handle)
                .map(String::valueOf)
                .toList();
    }

    private static List<Integer> lines(ReadFile<RecordingSink> file) {
        RecordingSink sink = file.rows();
        return sink == null ? List.of() : sink.lines();
    }

    @Test
    void readsLinesBehindMetadata() {
        ReadFile<RecordingSink> file =
                read(METADATA + "\n" + network("") + "\n" + entity("") + "\r\n\n" + AUTNUM + "\n");

        assertThat(file.problems()).isEmpty();
        assertThat(handles(file)).isEqualTo(HANDLES);
        assertThat(lines(file)).containsExactly(2, 3, 5);
    }

    @Test
    void tellsWhatTheFileSaysOfItself() throws Exception {
        byte[] bytes = (METADATA + "\n" + network("") + "\n" + entity("") + "\n" + AUTNUM)
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

        assertThat(factsOf(read(bytes)))
                .isEqualTo(new FileFacts(
                        "example-registry",
                        "nroBulkRdap1",
                        "v-1",
                        LocalDate.of(2026, 11, 21),
                        false,
                        false,
                        false,
                        3,
                        1,
                        0,
                        1,
                        1,
                        0,
                        0,
                        0,
                        0,
                        bytes.length,
                        hash,
                        Set.of(),
                        List.of()));
    }

    @Test
    void readsATextSequence() {
        ReadFile<RecordingSink> file = read("\u001E" + network("") + "\n\u001E{\n'objectClassName':'entity',\n"
                + "'handle':'E1-EX'}\n\u001E" + AUTNUM + "\n");

        assertThat(file.problems()).isEmpty();
        assertThat(handles(file)).isEqualTo(HANDLES);
        assertThat(lines(file)).containsExactly(1, 2, 5);
    }

    @Test
    void readsAnArray() {
        ReadFile<RecordingSink> file = read(" [\n" + network("") + ",\n" + entity("") + ", " + AUTNUM + "\n]\n");

        assertThat(file.problems()).isEmpty();
        assertThat(handles(file)).isEqualTo(HANDLES);
        assertThat(lines(file)).containsExactly(2, 3, 3);
    }

    @Test
    void readsOneObjectOverManyLines() {
        ReadFile<RecordingSink> file = read("""
                {
                  "objectClassName" : "entity",
                  "handle" : "E}{1-EX",
                  "remarks" : [
                {
                    "description" : [ "A brace } and a \\" quote \\\\" ]
                  } ]
                }
                """);

        assertThat(file.problems()).isEmpty();
        assertThat(handles(file)).containsExactly("E}{1-EX");
        assertThat(lines(file)).containsExactly(1);
    }

    @Test
    void readsObjectsOverManyLinesAfterEachOther() {
        String object = entity("").replace(",", ",\n  ");

        assertThat(handles(read(object + "\n" + object))).containsExactly("E1-EX", "E1-EX");
        assertThat(handles(read(METADATA + "\n" + object + "\n" + object + object)))
                .containsExactly("E1-EX", "E1-EX", "E1-EX");
    }

    @Test
    void readsTheResultsOfASearchAndWhatTheAnswerDeclares() {
        ReadFile<RecordingSink> file = read("{'rdapConformance':['rdap_level_0','example1'],\n'ipSearchResults':[\n"
                + network(",'example1_x':[1, 'a']") + ",\n" + network("") + "],'notices':[]}");

        assertThat(file.problems()).isEmpty();
        assertThat(lines(file)).containsExactly(3, 4);
        assertThat(objects(file).getFirst().details().extensions())
                .singleElement()
                .satisfies(member -> assertThat(member.json()).isEqualTo("[1,\"a\"]"));
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(handles(read("\uFEFF" + network("") + "\n"))).containsExactly("N1-EX");
        assertThat(handles(read("\uFEFF\u001E" + network("") + "\n"))).containsExactly("N1-EX");
        assertThat(handles(read("\uFEFF[" + network("") + "]"))).containsExactly("N1-EX");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            N-1-A-EX,              ex
            NET-192-0-2-0-28-EX,   ex
            ABUSE_ONE,             rdap
            NET-192-0-2-0-1,       rdap
            AS64496-AS64511,       rdap
            192.0.2.0-192.0.2.99,  rdap
            E-ABCDEFGHI,           rdap
            E-ABCDEFGH,            abcdefgh
            -EX,                   rdap
            E-A_B,                 a-b
            E-,                    rdap""")
    void takesTheRegistryOfTheObjectTagWithoutMetadata(String handle, String registry) {
        ReadFile<RecordingSink> file = read("{'objectClassName':'entity','handle':'" + handle + "'}");

        assertThat(factsOf(file).registry()).isEqualTo(registry);
        assertThat(objects(file).getFirst().details().registry()).isEqualTo(registry);
    }

    @Test
    void takesTheFirstTagAlsoForTheObjectsBeforeIt() {
        ReadFile<RecordingSink> file =
                read(entity("").replace("E1-EX", "NONE") + "\n" + entity("") + "\n" + network(""));

        assertThat(objects(file))
                .hasSize(3)
                .allSatisfy(object -> assertThat(object.details().registry()).isEqualTo("ex"));
    }

    @Test
    void keepsTheOrderWhenNoTagComes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append("{'objectClassName':'entity','handle':'E").append(i).append("'}\n");
        }
        text.append(entity(""));
        ReadFile<RecordingSink> file = read(text.toString());

        assertThat(handles(file)).hasSize(301).startsWith("E0", "E1").endsWith("E299", "E1-EX");
        assertThat(factsOf(file).registry()).isEqualTo("rdap");
    }

    @Test
    void goesOnBehindABadLine() {
        ReadFile<RecordingSink> file = read(network("") + "\n{'objectClassName':'entity','handle':'E\n" + entity("")
                + "\nnothing\n[" + entity("") + "]\n{'a':1} x\n" + AUTNUM + "\n");

        assertThat(handles(file)).containsExactly("N1-EX", "E1-EX", "E1-EX", "A1-EX");
        assertThat(problems(file))
                .containsExactly(
                        "QUARANTINED f:2: The object that begins here has no end.",
                        "QUARANTINED f:4: It is no JSON object: \"nothing\".",
                        "QUARANTINED f:5: It is no JSON object: \"[\".",
                        "QUARANTINED f:5: It is no JSON object: \"]\".",
                        "QUARANTINED f:6: The object has no objectClassName.",
                        "QUARANTINED f:6: It is no JSON object: \"x\".");
    }

    @Test
    void goesOnBehindABadTextOfASequence() {
        ReadFile<RecordingSink> file = read("\u001E{'objectClassName':'enti\u001E" + entity("")
                + "\n\u001E12\n\u001E{'a':}\n\u001E" + AUTNUM + "\n");

        assertThat(handles(file)).containsExactly("E1-EX", "A1-EX");
        assertThat(problems(file))
                .hasSize(3)
                .first()
                .isEqualTo("QUARANTINED f:1: The object that begins here has no end.");
    }

    @Test
    void goesOnBehindABadElementOfAnArray() {
        ReadFile<RecordingSink> file = read("[1, {'a':tru}, 'x', " + entity("") + ", [], " + network("") + "]");

        assertThat(handles(file)).containsExactly("E1-EX", "N1-EX");
        assertThat(file.isRefused()).isFalse();
    }

    @Test
    void leavesOutAnObjectThatIsTooLong() {
        String filler = ",'remarks':[{'description':['" + "x".repeat(1000) + "']}]";
        String member = ",'m%d':1".formatted(1);
        String huge = entity(filler + member.repeat(600_000));
        ReadFile<RecordingSink> file = read(network("") + "\n" + huge + "\n" + AUTNUM + "\n");

        assertThat(handles(file)).containsExactly("N1-EX", "A1-EX");
        assertThat(problems(file)).containsExactly("QUARANTINED f:2: The object is longer than 4194304 bytes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "\u001E\n", "[]", "{}", "[{}]", "{'errorCode':404}", "\uFEFF"})
    void refusesAFileWithoutAnyObject(String text) {
        assertThat(problems(text)).contains("REFUSED f: There is no object in it.");
    }

    @Test
    void refusesAFileThatIsCutShort() {
        String lines = network("") + "\n" + entity("") + "\n";

        assertThat(problems(lines.substring(0, lines.length() - 3)))
                .containsExactly("REFUSED f:2: The file ends within the object that begins here; it is cut short.");
        assertThat(problems("[" + network("") + ",\n"))
                .containsExactly("REFUSED f:2: The file ends before its array does; it is cut short.");
        assertThat(problems("\u001E" + network("") + "\n\u001E{'objectClassName'"))
                .containsExactly("REFUSED f:2: The file ends within the object that begins here; it is cut short.");
    }

    @Test
    void refusesAFileOfBadObjectsOnly() {
        assertThat(problems(autnum("") + "\n" + autnum(""))).contains("REFUSED f: None of its 2 objects is good.");
    }

    @Test
    void loadsAFileWhoseOnlyObjectIsBad() {
        ReadFile<RecordingSink> file = read(autnum(""));

        assertThat(objects(file)).isEmpty();
        assertThat(problems(file)).containsExactly("QUARANTINED f:1: The startAutnum is missing or not an AS number.");
    }

    @Test
    void refusesAFileOfWhichMoreThanATenthIsMissing() {
        String metadata = METADATA.replace("'objectCount':3", "'objectCount':10");
        String nine = (entity("") + "\n").repeat(9);

        assertThat(problems(metadata + "\n" + nine))
                .containsExactly("WARNING f: The objectCount promises 10 objects, the file holds 9 good ones.");
        assertThat(problems(metadata + "\n" + nine.repeat(2)))
                .containsExactly("WARNING f: The objectCount promises 10 objects, the file holds 18 good ones.");
        assertThat(problems(metadata + "\n" + nine.substring(nine.length() / 9)))
                .containsExactly("REFUSED f: 2 of 10 promised objects are missing or bad (20.0 %); "
                        + "more than 10 % may not be.");
    }

    @Test
    void warnsOfMetadataThatCannotBeUsed() {
        ReadFile<RecordingSink> file =
                read("{'producer':'!','productionDate':'today','objectCount':0,'versionId':7}\n" + entity(""));

        assertThat(problems(file))
                .containsExactly(
                        "WARNING f:1: The producer is \"!\", which names no registry.",
                        "WARNING f:1: The objectCount is missing or no number above 0.",
                        "WARNING f:1: The productionDate is \"today\", not a date of RFC 3339.");
        assertThat(factsOf(file).registry()).isEqualTo("ex");
    }

    @Test
    void namesTheFirstOddPlacesAndCountsTheOthers() {
        String odd = network(",'status':['no such']") + "\n";

        assertThat(problems(odd.repeat(1000)))
                .containsExactly(
                        "WARNING f:1: The status \"no such\" is none that IANA lists; it is left out.",
                        "WARNING f:2: The status \"no such\" is none that IANA lists; it is left out.",
                        "WARNING f:3: The status \"no such\" is none that IANA lists; it is left out.",
                        "WARNING f:4: 997 more of this kind: The status \"no such\" is none that IANA lists; "
                                + "it is left out.");
    }
}
