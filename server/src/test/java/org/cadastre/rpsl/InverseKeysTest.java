package org.cadastre.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InverseKeysTest {
    /// The flags of the query manual, and `ds` and `if` of the templates.
    private static final List<String> MANUAL =
            List.of(("" + "am au ac pc ah at fp iy la mi mr mo mb md ml mn mu mz ny ns or og tc dt zc rn fr sp ds if")
                    .split(" "));

    @Test
    void areThoseOfTheQueryManual() {
        Set<String> found = Arrays.stream(RpslAttribute.values())
                .filter(InverseKeys::contains)
                .map(RpslAttribute::shortName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(new TreeSet<>(MANUAL));
    }

    @Test
    void ofAPersonAreAllContacts() {
        assertThat(InverseKeys.searched(RpslAttribute.PERSON))
                .containsExactly(
                        RpslAttribute.ADMIN_C,
                        RpslAttribute.TECH_C,
                        RpslAttribute.ZONE_C,
                        RpslAttribute.AUTHOR,
                        RpslAttribute.PING_HDL)
                .allMatch(InverseKeys::contains);
        assertThat(InverseKeys.searched(RpslAttribute.MNT_BY)).containsExactly(RpslAttribute.MNT_BY);
        assertThat(InverseKeys.searched(RpslAttribute.DESCR)).isEmpty();
    }

    @Test
    void attributesAreFoundByTheirNamesOfEitherLength() {
        for (String name : MANUAL) {
            RpslAttribute attribute = Objects.requireNonNull(RpslAttribute.of(name));
            assertThat(RpslAttribute.of(attribute.text())).isEqualTo(attribute);
        }
        assertThat(Arrays.stream(RpslAttribute.values()).map(RpslAttribute::shortName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][a-z6]"));
        for (RpslClass rpslClass : RpslClass.values()) {
            RpslAttribute first = Objects.requireNonNull(RpslAttribute.of(rpslClass.text()));
            assertThat(first.shortName()).isEqualTo(rpslClass.shortName());
        }
    }
}
