package org.cadastre.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void escapesWhatHasAMeaning() {
        assertThat(Markup.escape("<a href=\"x\" b='y'>&amp;</a>"))
                .isEqualTo("&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
    }

    @Test
    void leavesLettersOfAllScriptsAlone() {
        String text = "Österreich Россия 中国 العربية \uD83C\uDF0D";
        assertThat(Markup.escape(text)).isEqualTo(text);
    }

    @Test
    void replacesWhatXmlDoesNotAllow() {
        assertThat(Markup.escape("a\u0000b\u001Bc\uFFFEd\uD800e\tf\ng"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\tf\ng");
    }
}
