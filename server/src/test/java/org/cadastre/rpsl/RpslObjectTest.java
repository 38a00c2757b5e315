package org.cadastre.rpsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RpslObjectTest {
    private static final String TEXT = """
            InetNum:        192.0.2.0 - 192.0.2.255 # the whole
            descr:          one
            +
            \t  two   # a comment
            +three
            # a line that belongs to nothing
            remarks:
            mnt-by:A-MNT,
                            B-MNT
            source:         EX
            """;

    private final RpslObject object = RpslObject.of(TEXT);

    @Test
    void keepsItsTextToTheLetter() {
        assertThat(object.text()).isEqualTo(TEXT);
        assertThat(object).hasToString(TEXT);
    }

    @Test
    void readsValuesWithoutCommentsAndLineEnds() {
        assertThat(object.attributes())
                .extracting(RpslObject.Attribute::value)
                .containsExactly("192.0.2.0 - 192.0.2.255", "one two three", "", "A-MNT, B-MNT", "EX");
        assertThat(object.first(RpslAttribute.DESCR)).isEqualTo("one two three");
        assertThat(object.first(RpslAttribute.ORG)).isNull();
        assertThat(object.all(RpslAttribute.MNT_BY)).containsExactly("A-MNT, B-MNT");
        assertThat(ReferenceKeys.of(RpslAttribute.MNT_BY, "A-MNT, B-MNT")).containsExactly("a-mnt", "b-mnt");
    }

    @Test
    void namesItsClassWhateverTheCase() {
        assertThat(object.className()).isEqualTo("inetnum");
        assertThat(object.rpslClass()).isEqualTo(RpslClass.INETNUM);
        assertThat(RpslObject.of("tinc-key: x\n").rpslClass()).isNull();
    }

    @Test
    void isNoObjectWithoutAnAttribute() {
        assertThatThrownBy(() -> RpslObject.of("# nothing\n")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesNamesOfLettersDigitsDashesAndUnderscoresOnly() {
        RpslObject odd = RpslObject.of("""
                6bone: no
                -x: no
                mnt.by: no
                mnt by: no
                : no
                no colon
                Mnt_by-2 \t: yes
                x:
                """);
        assertThat(odd.attributes()).extracting(RpslObject.Attribute::name).containsExactly("mnt_by-2", "x");
        assertThat(odd.attributes()).extracting(RpslObject.Attribute::value).containsExactly("yes", "");
    }

    @Test
    void holdsAgainstControlCharacters() {
        RpslObject odd = RpslObject.of("mntner: A\0MNT\r\n\0: x\ndescr: a\rb \r\n+\r\nsource: EX");
        assertThat(odd.attributes()).extracting(RpslObject.Attribute::value).containsExactly("A\0MNT", "a b", "EX");
    }

    @Test
    @Timeout(10)
    void readsManyLinesWithoutColonsInTimeThatGrowsWithThem() {
        String text = "x\n".repeat(500_000) + "mntner: A-MNT\n" + "+\n".repeat(500_000);
        RpslObject odd = RpslObject.of(text);
        assertThat(odd.attributes()).hasSize(1);
        assertThat(odd.first(RpslAttribute.MNTNER)).isEqualTo("A-MNT");
        assertThat(Disclosure.FILTERED.of(odd).isFiltered()).isFalse();
    }
}
