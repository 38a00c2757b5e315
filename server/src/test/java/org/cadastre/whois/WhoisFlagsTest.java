package org.cadastre.whois;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cadastre.query.Authority;
import org.cadastre.query.rpsl.DatabaseAnswer;
import org.junit.jupiter.api.Test;

/// What each flag does: an answer with it, and how that differs from the one without it.
class WhoisFlagsTest {
    private final Desk desk = Desk.open();

    @ShowsFlag(WhoisFlag.EXACT)
    @Test
    void exactFindsNothingButTheRangeItself() {
        differs("-x 192.0.2.64/26", "192.0.2.64/26");
        assertThat(desk.ask("-x 192.0.2.64/26")).contains("%ERROR:101: no entries found");
        assertThat(keys("192.0.2.64/26")).first().isEqualTo("inetnum: 192.0.2.0 - 192.0.2.127");
        assertThat(keys("-x -r -T inetnum 192.0.2.0/28")).containsExactly("inetnum: 192.0.2.0 - 192.0.2.15");
    }

    @ShowsFlag(WhoisFlag.ONE_LESS)
    @Test
    void oneLessFindsTheSmallestAroundTheRange() {
        differs("-l 192.0.2.0/28", "192.0.2.0/28");
        assertThat(keys("-l -r -T inetnum 192.0.2.0/28")).containsExactly("inetnum: 192.0.2.0 - 192.0.2.127");
    }

    @ShowsFlag(WhoisFlag.ALL_LESS)
    @Test
    void allLessFindsTheRangeAndAllAroundIt() {
        differs("-L 192.0.2.0/28", "192.0.2.0/28");
        assertThat(keys("-L -r -T inetnum 192.0.2.0/28"))
                .containsExactly(
                        "inetnum: 192.0.2.0 - 192.0.2.255",
                        "inetnum: 192.0.2.0 - 192.0.2.127",
                        "inetnum: 192.0.2.0 - 192.0.2.15");
    }

    @ShowsFlag(WhoisFlag.ONE_MORE)
    @Test
    void oneMoreFindsTheFirstLevelWithinTheRange() {
        differs("-m 192.0.2.0/24", "192.0.2.0/24");
        assertThat(keys("-m -r -T inetnum 192.0.2.0/24")).containsExactly("inetnum: 192.0.2.0 - 192.0.2.127");
    }

    @ShowsFlag(WhoisFlag.ALL_MORE)
    @Test
    void allMoreFindsAllWithinTheRange() {
        differs("-M 192.0.2.0/24", "192.0.2.0/24");
        assertThat(keys("-M -r -T inetnum 192.0.2.0/24"))
                .containsExactly("inetnum: 192.0.2.0 - 192.0.2.127", "inetnum: 192.0.2.0 - 192.0.2.15");
    }

    @ShowsFlag(WhoisFlag.REVERSE_DOMAIN)
    @Test
    void reverseDomainsComeAlong() {
        differs("-d -r -x 192.0.2.0/24", "-r -x 192.0.2.0/24");
        assertThat(keys("-d -r -x 192.0.2.0/24")).contains("domain: 2.0.192.in-addr.arpa");
        assertThat(keys("-r -x 192.0.2.0/24")).doesNotContain("domain: 2.0.192.in-addr.arpa");
    }

    @ShowsFlag({WhoisFlag.IRT, WhoisFlag.NO_IRT})
    @Test
    void irtOfTheNearestNetworkComesAlongUnlessTheLastFlagSaysNo() {
        differs("-c -r 192.0.2.5", "-r 192.0.2.5");
        assertThat(keys("-c -r 192.0.2.5")).contains("irt: IRT-EX");
        differs("-c -C -r 192.0.2.5", "-c -r 192.0.2.5");
        assertThat(keys("-c -C -r 192.0.2.5")).doesNotContain("irt: IRT-EX");
        assertThat(keys("-C -c -r 192.0.2.5")).contains("irt: IRT-EX");
    }

    @ShowsFlag(WhoisFlag.EXPLAIN)
    @Test
    void answersAndMissesAreExplained() {
        differs("--explain 192.0.2.0/24", "192.0.2.0/24");
        assertThat(desk.ask("--explain 192.0.2.0/24")).contains("inetnum:", "% Why: 192.0.2.0/24.\n");
        assertThat(desk.ask("--explain -x 192.0.2.64/26")).contains("%ERROR:101:", "% Why: 192.0.2.64/26.\n");
        assertThat(desk.ask("--explain --json 192.0.2.1")).contains("%ERROR:109:");
        assertThat(desk.ask("--explain -i origin AS64500")).contains("%ERROR:109:");
    }

    @ShowsFlag(WhoisFlag.INVERSE)
    @Test
    void inverseFindsByTheValueOfAnAttribute() {
        differs("-i origin AS64500", "AS64500");
        assertThat(keys("-r -i origin AS64500")).containsExactly("route: 192.0.2.0/24");
        assertThat(keys("-r -i person PERS1-EX")).contains("aut-num: AS64500", "mntner: EX-MNT");
        assertThat(keys("-r --inverse=zone-c,org pers1-ex")).containsExactly("domain: 2.0.192.in-addr.arpa");
        assertThat(desk.ask("-i zz x")).contains("%ERROR:104: unknown attribute");
        assertThat(desk.ask("-i descr x")).contains("%ERROR:105: attribute is not searchable");
    }

    @ShowsFlag(WhoisFlag.SELECT_TYPES)
    @Test
    void typesAreSelectedAlsoThoseThatNobodyKnows() {
        differs("-T route 192.0.2.0/24", "192.0.2.0/24");
        assertThat(keys("-r -T rt 192.0.2.0/24")).containsExactly("route: 192.0.2.0/24");
        assertThat(keys("-r -T route,inetnum 192.0.2.0/24"))
                .containsExactly("inetnum: 192.0.2.0 - 192.0.2.255", "route: 192.0.2.0/24");
        assertThat(keys("-T gadget gadget-1")).containsExactly("gadget: GADGET-1");
    }

    @ShowsFlag(WhoisFlag.SOURCES)
    @Test
    void sourcesAreSelected() {
        differs("-s EX 198.51.100.1", "198.51.100.1");
        assertThat(desk.ask("-s EX 198.51.100.1")).contains("""
                        %ERROR:101: no entries found
                        %
                        % No entries found in source EX.
                        % All sources are searched with "-a".
                        """);
        assertThat(keys("-s other,ex 198.51.100.1")).containsExactly("inetnum: 198.51.100.0 - 198.51.100.255");
    }

    @ShowsFlag(WhoisFlag.ALL_SOURCES)
    @Test
    void allSourcesAreSearchedAlsoWhereSomeArePreferred() {
        Desk preferring = desk.preferring("EX");
        assertThat(preferring.ask("198.51.100.1")).contains("""
                        % No entries found in source EX.
                        % All sources are searched with "-a".
                        """);
        assertThat(preferring.ask("-a 198.51.100.1")).contains("inetnum:        198.51.100.0 - 198.51.100.255");
    }

    @ShowsFlag(WhoisFlag.RESOURCE)
    @Test
    void resourceFindsNumbersWithoutRoutes() {
        differs("--resource 192.0.2.0/24", "192.0.2.0/24");
        assertThat(keys("-r --resource 192.0.2.0/24")).containsExactly("inetnum: 192.0.2.0 - 192.0.2.255");
        assertThat(keys("-r 192.0.2.0/24")).contains("route: 192.0.2.0/24");
        assertThat(desk.preferring("EX").ask("--resource 198.51.100.1")).contains("198.51.100.0 - 198.51.100.255");
        assertThat(desk.ask("--resource -T route 192.0.2.0/24")).contains("%ERROR:109");
    }

    @ShowsFlag(WhoisFlag.NO_REFERENCED)
    @Test
    void relatedObjectsStayAway() {
        differs("-r 192.0.2.5", "192.0.2.5");
        assertThat(keys("-r -T inetnum 192.0.2.5")).containsExactly("inetnum: 192.0.2.0 - 192.0.2.15");
        assertThat(keys("-T inetnum 192.0.2.5")).contains("person: René Example", "organisation: ORG1-EX");
    }

    @ShowsFlag(WhoisFlag.NO_GROUPING)
    @Test
    void withoutGroupsRelatedObjectsComeAtTheEndOnce() {
        differs("-G -T inetnum -L 192.0.2.0/28", "-T inetnum -L 192.0.2.0/28");
        assertThat(desk.ask("-G 192.0.2.5")).doesNotContain("% Information related to");
        List<String> grouped = keys("-T inetnum -L 192.0.2.0/28");
        assertThat(grouped.stream().filter("person: René Example"::equals)).hasSize(3);
        List<String> ungrouped = keys("-G -T inetnum -L 192.0.2.0/28");
        assertThat(ungrouped.stream().filter("person: René Example"::equals)).hasSize(1);
        assertThat(ungrouped.subList(0, 3)).allMatch(key -> key.startsWith("inetnum"));
    }

    @ShowsFlag(WhoisFlag.NO_FILTERING)
    @Test
    void unfilteredTextIsWholeButForPasswords() {
        differs("-B PERS1-EX", "PERS1-EX");
        assertThat(desk.ask("-B PERS1-EX"))
                .contains("e-mail:         rene@example.net\n", "source:         EX\n")
                .doesNotContain("Filtered", "% Note");
        assertThat(desk.ask("PERS1-EX"))
                .doesNotContain("rene@example.net")
                .contains("source:         EX # Filtered\n")
                .containsOnlyOnce("""
                        % Note: this output has been filtered.
                        %       To receive output for a database update, use the "-B" flag.

                        """);
        assertThat(desk.ask("-B -r EX-MNT"))
                .contains("auth:           MD5-PW # Filtered\n", "auth:           PGPKEY-01234567\n")
                .doesNotContain("$1$");
    }

    @ShowsFlag(WhoisFlag.BRIEF)
    @Test
    void briefObjectsHaveShortNamesAndComeAlone() {
        differs("-F 192.0.2.5", "192.0.2.5");
        assertThat(desk.ask("-F 192.0.2.5"))
                .contains("*in: 192.0.2.0 - 192.0.2.15\n*na: EXAMPLE-NET\n")
                .doesNotContain("Ren");
    }

    @ShowsFlag(WhoisFlag.PRIMARY_KEYS)
    @Test
    void primaryKeysComeAloneWithMembersOfSets() {
        differs("-K AS-EXAMPLE", "AS-EXAMPLE");
        assertThat(body("-K AS-EXAMPLE")).isEqualTo("as-set:         AS-EXAMPLE\nmembers:        AS64500, AS64501\n\n");
        assertThat(body("-K -T inetnum 192.0.2.5")).isEqualTo("inetnum:        192.0.2.0 - 192.0.2.15\n\n");
    }

    @ShowsFlag(WhoisFlag.ABUSE_CONTACT)
    @Test
    void abuseContactIsTheRangeAndTheMailbox() {
        differs("-b 192.0.2.5", "192.0.2.5");
        assertThat(body("-b -T inetnum 192.0.2.5"))
                .isEqualTo("inetnum:        192.0.2.0 - 192.0.2.15\nabuse-mailbox:  abuse@example.net\n\n");
        assertThat(desk.ask("-b 198.51.100.1"))
                .contains("% No abuse contact registered for 198.51.100.0 - 198.51.100.255\n");
        assertThat(desk.ask("-b -B 192.0.2.5")).contains("%ERROR:109: invalid combination of flags passed");
    }

    @ShowsFlag({WhoisFlag.NO_PERSONAL, WhoisFlag.SHOW_PERSONAL})
    @Test
    void personsAreLeftOutWhereThatIsAsked() {
        differs("--no-personal 192.0.2.5", "192.0.2.5");
        assertThat(keys("--no-personal 192.0.2.5"))
                .doesNotContain("person: René Example")
                .contains("inetnum: 192.0.2.0 - 192.0.2.15");
        assertThat(keys("--show-personal 192.0.2.5")).contains("person: René Example");
        assertThat(desk.ask("--no-personal PERS1-EX")).contains("%ERROR:101");
        differs("--no-personal --show-personal 192.0.2.5", "--no-personal 192.0.2.5");
        assertThat(desk.ask("--no-personal --show-personal 192.0.2.5")).contains("%ERROR:109");
    }

    @ShowsFlag({WhoisFlag.VALID_SYNTAX, WhoisFlag.NO_VALID_SYNTAX})
    @Test
    void objectsAreSelectedByTheirSyntax() {
        differs("--valid-syntax -r 198.51.100.1", "-r 198.51.100.1");
        differs("--no-valid-syntax -r -T inetnum 192.0.2.5", "-r -T inetnum 192.0.2.5");
        assertThat(desk.ask("--valid-syntax -r 198.51.100.1")).contains("%ERROR:101");
        assertThat(keys("--no-valid-syntax -r 198.51.100.1")).hasSize(1);
        assertThat(keys("--valid-syntax -r -T inetnum 192.0.2.5")).hasSize(1);
    }

    @ShowsFlag(WhoisFlag.NO_REFERRAL)
    @Test
    void clientsAreReferredUnlessThatIsNotAsked() {
        assertThat(referral("203.0.113.1")).contains("\nReferralServer: whois://whois.example.org:43\n");
        assertThat(referral("-R 203.0.113.1"))
                .doesNotContain("ReferralServer:")
                .contains("% WHOIS: whois.example.org\n");
    }

    @ShowsFlag(WhoisFlag.CHARSET)
    @Test
    void charsetIsThatOfTheWholeAnswer() {
        assertThat(bytes("-Z latin-1 -r 198.51.100.1")).contains(new byte[] {' ', (byte) 0xE9, ','});
        assertThat(bytes("-r 198.51.100.1")).contains(new byte[] {' ', (byte) 0xC3, (byte) 0xA9, ','});
        assertThat(desk.ask("-Z us-ascii -r 198.51.100.1")).contains(" ?, without a name");
        assertThat(desk.ask("-Z koi8-r -r 198.51.100.1")).contains("%ERROR:111");
    }

    @ShowsFlag(WhoisFlag.JSON)
    @Test
    void jsonIsAskedOfRdap() {
        differs("--json 192.0.2.5", "192.0.2.5");
        assertThat(desk.ask("--json 192.0.2.5")).startsWith("Network[").endsWith("\n\n\n");
        assertThat(desk.ask("--json -x 192.0.2.5")).contains("%ERROR:109");
    }

    @ShowsFlag({WhoisFlag.TEMPLATE, WhoisFlag.VERBOSE})
    @Test
    void templatesAreGiven() {
        assertThat(desk.ask("-t person ")).contains("\nnic-hdl:        [mandatory]  [single]");
        assertThat(desk.ask("-v person")).contains("\nnic-hdl:        [mandatory]  [single]", "The person class:");
        assertThat(desk.ask("-t person")).doesNotContain("The person class:");
        assertThat(desk.ask("-t sparrow")).contains("%ERROR:103: unknown object type");
        assertThat(desk.ask("-t person x")).contains("%ERROR:118");
        assertThat(desk.ask("person")).doesNotContain("[mandatory]");
    }

    @ShowsFlag({WhoisFlag.QUESTION, WhoisFlag.LIST_SOURCES, WhoisFlag.VERSION, WhoisFlag.TYPES})
    @Test
    void questionsAboutTheServerAreAnswered() {
        assertThat(desk.ask("-q sources")).contains("\nEX:3:N:0-0\n").isEqualTo(desk.ask("--list-sources"));
        assertThat(desk.ask("-q version")).contains("\n% Cadastre 1.2.3\n").isEqualTo(desk.ask("--version"));
        assertThat(desk.ask("-q types")).contains("\ninetnum\ninet6num\n").isEqualTo(desk.ask("--types"));
        assertThat(desk.ask("-q weather")).contains("%ERROR:111");
        assertThat(desk.ask("sources")).contains("%ERROR:101");
    }

    @ShowsFlag(WhoisFlag.HELP)
    @Test
    void helpIsGiven() {
        assertThat(desk.ask("-h")).isEqualTo(desk.ask("help")).isEqualTo(desk.ask("HELP"));
        assertThat(desk.ask("--help")).contains("% What can be asked");
        assertThat(desk.ask("")).doesNotContain("% What can be asked");
    }

    @ShowsFlag({WhoisFlag.LIST_VERSIONS, WhoisFlag.SHOW_VERSION, WhoisFlag.DIFF_VERSIONS})
    @Test
    void theOneLoadedVersionIsToldOf() {
        differs("--list-versions AS64500", "AS64500");
        assertThat(desk.ask("--list-versions 192.0.2.0/28"))
                .contains("\nrev#  Date              Op.\n\n1     2026-01-02 03:04  ADD/UPD\n");
        assertThat(desk.ask("--show-version 1 AS64500"))
                .contains("% Version 1 (current version) of AUT-NUM object \"AS64500\"", "aut-num:        AS64500");
        assertThat(desk.ask("--diff-versions 1:1 AS64500")).contains("There is none.");
        assertThat(desk.ask("--show-version 2 AS64500")).contains("%ERROR:117: version cannot be shown");
        assertThat(desk.ask("--diff-versions 1:2 AS64500")).contains("%ERROR:117");
        assertThat(desk.ask("--list-versions PERS1-EX")).contains("%ERROR:116");
        assertThat(desk.ask("--list-versions NOBODY")).contains("%ERROR:101");
        assertThat(desk.ask("--list-versions 192.0.2.0/24AS64500"))
                .contains("% Version history for ROUTE object \"192.0.2.0/24AS64500\"");
        String name = desk.ask("-r PERS1-EX")
                .lines()
                .filter(line -> line.startsWith("person:"))
                .findFirst()
                .orElseThrow();
        assertThat(desk.ask("--list-versions" + name.substring("person:".length())))
                .contains("%ERROR:101");
    }

    @ShowsFlag({WhoisFlag.PERSISTENT_CONNECTION, WhoisFlag.CLIENT})
    @Test
    void theConnectionIsKeptAndTheClientNamed() {
        assertThat(WhoisLine.parse("-k AS64500").persistent()).isTrue();
        assertThat(WhoisLine.parse("AS64500").persistent()).isFalse();
        assertThat(WhoisLine.parse("-V tag,192.0.2.1 AS64500").client()).hasToString("192.0.2.1");
        assertThat(WhoisLine.parse("AS64500").client()).isNull();
        assertThat(desk.ask("-V Md5.5.17 AS64500")).isEqualTo(desk.ask("AS64500"));
    }

    @ShowsFlag(WhoisFlag.MIRROR)
    @Test
    void mirroringIsRefused() {
        assertThat(desk.ask("-g EX:3:1-LAST")).contains("%ERROR:114: unsupported query");
        assertThat(desk.ask("EX:3:1-LAST")).contains("%ERROR:101");
    }

    private static String referral(String line) {
        WhoisRequest.Objects request =
                (WhoisRequest.Objects) WhoisLine.parse(line).request();
        Authority authority = new Authority("https://rdap.example.org/", "whois.example.org");
        byte[] text = Parts.write(
                new WhoisWriter(WhoisSamples.SETTINGS),
                WhoisSamples.FACTS,
                request.query().key(),
                request.form(),
                new DatabaseAnswer.Referred(authority, "Another server answers."));
        return new String(text, StandardCharsets.UTF_8);
    }

    private void differs(String with, String without) {
        assertThat(desk.ask(with)).isNotEqualTo(desk.ask(without));
    }

    private byte[] bytes(String line) {
        return desk.bytes(line);
    }

    /// The answer without what every answer has around it, and without messages.
    private String body(String line) {
        String text = desk.ask(line);
        int begin = text.indexOf("\n\n") + 2;
        return text.substring(begin, text.lastIndexOf("% This query was served by"));
    }

    /// The first line of each object.
    private List<String> keys(String line) {
        return WhoisText.read(desk.ask(line).getBytes(StandardCharsets.UTF_8)).keys();
    }
}
