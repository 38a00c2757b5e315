package org.cadastre.conformance.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPathSyntaxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$",
                "$.handle",
                "$['handle']",
                "$[\"a\\u00e9\\\"b\"]",
                "$.entities[*].roles",
                "$.entities[?(@.roles[0]=='registrant')].vcardArray[1][?(@[0]=='fn')][3]",
                "$.entities[?@.roles[0]=='registrant' && @.handle != 'X-EX'].handle",
                "$.a[0,1,-1]",
                "$.a[:3]",
                "$.a[1:]",
                "$.a[::-1]",
                "$.a[1:5:2]",
                "$..handle",
                "$..[0]",
                "$..*",
                "$ .a [0]",
                "$.a[?!(@.b) || @.c >= -1.5]",
                "$.a[?length(@.b) > 3]",
                "$.a[?match(@.b, 'x.*')]",
                "$.a[?count(@..*) == 0]",
                "$.a[?@.b == null || @.b == true]",
                "$.ä_1"
            })
    void knowsPaths(String text) {
        assertThat(JsonPathSyntax.isPath(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "handle",
                "@.a",
                "$.",
                "$a",
                "$.a.",
                "$.a[",
                "$.a[]",
                "$.a[0",
                "$.a[01]",
                "$.a[-0]",
                "$.a[1 2]",
                "$.a['b]",
                "$.a['b\\x']",
                "$.a['\\u00g0']",
                "$.a[?]",
                "$.a[?@.b=1]",
                "$.a[?(@.b]",
                "$.a[?@.b == ]",
                "$.a[?b]",
                "$.1a",
                "$...a",
                "$.a b",
                "$.a[0],",
                " $.a",
                "$.a "
            })
    void knowsWhatIsNone(String text) {
        assertThat(JsonPathSyntax.isPath(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 600, 100_000})
    void endsOnDeepPaths(int depth) {
        assertThat(JsonPathSyntax.isPath("$" + "[?(@".repeat(depth))).isFalse();
        assertThat(JsonPathSyntax.isPath("$[?" + "!".repeat(depth))).isFalse();
    }
}
