package org.cadastre.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {
    @Test
    void writesTheTemplateOfRoute() {
        assertThat(Template.of(RpslClass.ROUTE).text()).isEqualTo("""
                route:          [mandatory]  [single]     [primary/lookup key]
                descr:          [optional]   [multiple]   [ ]
                origin:         [mandatory]  [single]     [primary/inverse key]
                pingable:       [optional]   [multiple]   [ ]
                ping-hdl:       [optional]   [multiple]   [inverse key]
                holes:          [optional]   [multiple]   [ ]
                org:            [optional]   [multiple]   [inverse key]
                member-of:      [optional]   [multiple]   [inverse key]
                inject:         [optional]   [multiple]   [ ]
                aggr-mtd:       [optional]   [single]     [ ]
                aggr-bndry:     [optional]   [single]     [ ]
                export-comps:   [optional]   [single]     [ ]
                components:     [optional]   [single]     [ ]
                remarks:        [optional]   [multiple]   [ ]
                notify:         [optional]   [multiple]   [inverse key]
                mnt-lower:      [optional]   [multiple]   [inverse key]
                mnt-routes:     [optional]   [multiple]   [inverse key]
                mnt-by:         [mandatory]  [multiple]   [inverse key]
                created:        [generated]  [single]     [ ]
                last-modified:  [generated]  [single]     [ ]
                source:         [mandatory]  [single]     [ ]
                """);
    }

    @Test
    void writesTheTemplateOfInetnumWithItsLongestName() {
        assertThat(Template.of(RpslClass.INETNUM).text()).isEqualTo("""
                inetnum:        [mandatory]  [single]     [primary/lookup key]
                netname:        [mandatory]  [single]     [lookup key]
                descr:          [optional]   [multiple]   [ ]
                country:        [mandatory]  [multiple]   [ ]
                geofeed:        [optional]   [single]     [ ]
                geoloc:         [optional]   [single]     [ ]
                prefixlen:      [optional]   [single]     [ ]
                language:       [optional]   [multiple]   [ ]
                org:            [optional]   [single]     [inverse key]
                sponsoring-org: [optional]   [single]     [inverse key]
                admin-c:        [mandatory]  [multiple]   [inverse key]
                tech-c:         [mandatory]  [multiple]   [inverse key]
                abuse-c:        [optional]   [single]     [inverse key]
                status:         [mandatory]  [single]     [ ]
                assignment-size:[optional]   [single]     [ ]
                remarks:        [optional]   [multiple]   [ ]
                notify:         [optional]   [multiple]   [inverse key]
                mnt-by:         [mandatory]  [multiple]   [inverse key]
                mnt-lower:      [optional]   [multiple]   [inverse key]
                mnt-domains:    [optional]   [multiple]   [inverse key]
                mnt-routes:     [optional]   [multiple]   [inverse key]
                mnt-irt:        [optional]   [multiple]   [inverse key]
                created:        [generated]  [single]     [ ]
                last-modified:  [generated]  [single]     [ ]
                source:         [mandatory]  [single]     [ ]
                """);
    }

    @Test
    void writesWhatAClassAndItsAttributesAreFor() {
        assertThat(Template.of(RpslClass.POETIC_FORM).verbose()).isEqualTo("""
                The poetic-form class:

                      A form in which poems are written.

                poetic-form:    [mandatory]  [single]     [primary/lookup key]
                descr:          [optional]   [multiple]   [ ]
                admin-c:        [mandatory]  [multiple]   [inverse key]
                remarks:        [optional]   [multiple]   [ ]
                notify:         [optional]   [multiple]   [inverse key]
                mnt-by:         [mandatory]  [single]     [inverse key]
                created:        [generated]  [single]     [ ]
                last-modified:  [generated]  [single]     [ ]
                source:         [mandatory]  [single]     [ ]

                The content of the attributes of the poetic-form class are defined below:

                poetic-form

                   The name of the form. It begins with FORM-.

                descr

                   A few words on the object.

                admin-c

                   The handle of the person or role that is the administrative contact.

                remarks

                   Anything that is worth to be known.

                notify

                   The mail address that is told of changes. Left out of answers unless
                   filtering is switched off.

                mnt-by

                   Maintainers who may change the object.

                created

                   When the object was made, in UTC.

                last-modified

                   When the object was last changed, in UTC.

                source

                   The registry that publishes the object. A comment after it says when
                   something was left out.

                """);
    }

    @ParameterizedTest
    @EnumSource
    void everyClassHasATemplateWithItsKeyFirstAndItsSourceLast(RpslClass rpslClass) {
        List<Template.Row> rows = Template.of(rpslClass).rows();
        assertThat(rows.getFirst().attribute().text()).isEqualTo(rpslClass.text());
        assertThat(rows.getLast().attribute()).isEqualTo(RpslAttribute.SOURCE);
        assertThat(rows).extracting(Template.Row::attribute).doesNotHaveDuplicates();
        assertThat(rows).filteredOn(row -> row.key().isPrimary()).isNotEmpty();
        assertThat(rows)
                .filteredOn(row -> row.presence() == Template.Presence.MANDATORY)
                .extracting(Template.Row::attribute)
                .contains(RpslAttribute.MNT_BY, rows.getFirst().attribute());
    }

    @ParameterizedTest
    @EnumSource
    void everyAttributeOfAClassHasItsParagraph(RpslClass rpslClass) {
        String verbose = Template.of(rpslClass).verbose();
        assertThat(verbose.lines()).allMatch(line -> line.length() <= 80);
        for (Template.Row row : Template.of(rpslClass).rows()) {
            assertThat(verbose).containsPattern("\n" + row.attribute().text() + "\n\n   \\S.*\n");
        }
    }

    @Test
    void everyAttributeButTheOneThatIsNoLongerKeptIsInAClass() {
        Set<RpslAttribute> unused = EnumSet.allOf(RpslAttribute.class);
        for (RpslClass rpslClass : RpslClass.values()) {
            Template.of(rpslClass).rows().forEach(row -> unused.remove(row.attribute()));
        }
        assertThat(unused).containsExactly(RpslAttribute.CHANGED);
    }
}
