package org.cadastre.rpsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

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
}
