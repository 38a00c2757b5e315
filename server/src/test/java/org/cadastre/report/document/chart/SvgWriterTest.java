package org.cadastre.report.document.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cadastre.country.Language;
import org.cadastre.report.document.BarChart;
import org.cadastre.report.document.Chart;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgWriterTest {
    @ParameterizedTest
    @EnumSource
    void writesWellFormedXmlThatNamesItself(Language language) throws Exception {
        for (Chart chart : Samples.charts(language)) {
            Element svg = parse(SvgWriter.file(chart, language));
            assertThat(svg.getTagName()).isEqualTo("svg");
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getAttribute("xml:lang")).isEqualTo(language.tag());
            Set<String> ids = ids(svg);
            assertThat(ids)
                    .containsAll(List.of(svg.getAttribute("aria-labelledby").split(" ")));
            assertThat(text(svg, "title")).isEqualTo(chart.title());
            assertThat(text(svg, "desc")).isEqualTo(chart.description());
        }
    }

    @Test
    void drawsNothingOutsideTheViewBox() throws Exception {
        for (Chart chart : Samples.charts(Language.RUSSIAN)) {
            Element svg = parse(SvgWriter.file(chart, Language.RUSSIAN));
            String[] box = svg.getAttribute("viewBox").split(" ");
            double top = Double.parseDouble(box[1]);
            double right = Double.parseDouble(box[2]);
            double bottom = top + Double.parseDouble(box[3]);
            NodeList texts = svg.getElementsByTagName("text");
            assertThat(texts.getLength()).isPositive();
            for (int i = 0; i < texts.getLength(); i++) {
                Element text = (Element) texts.item(i);
                double size = Double.parseDouble(text.getAttribute("font-size"));
                assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(top + 0.9 * size, bottom - 0.2 * size);
                assertThat(Double.parseDouble(text.getAttribute("x"))).isBetween(0.0, right);
            }
        }
    }

    @Test
    void usesEachPatternByAnIdOfThePicture() throws Exception {
        Element svg = parse(SvgWriter.inline(
                ChartLayout.whole(Samples.charts(Language.ENGLISH).get(1), Direction.LEFT_TO_RIGHT)));
        Set<String> ids = ids(svg);
        NodeList areas = svg.getElementsByTagName("rect");
        int patterned = 0;
        for (int i = 0; i < areas.getLength(); i++) {
            String fill = ((Element) areas.item(i)).getAttribute("fill");
            if (fill.startsWith("url(#")) {
                assertThat(ids).contains(fill.substring(5, fill.length() - 1));
                patterned++;
            }
        }
        assertThat(patterned).isPositive();
    }

    @Test
    void saysWhichWayATextReads() throws Exception {
        Element svg = parse(SvgWriter.file(Samples.charts(Language.ARABIC).get(2), Language.ARABIC));
        NodeList texts = svg.getElementsByTagName("text");
        Element title = (Element) texts.item(0);
        assertThat(title.getAttribute("direction")).isEqualTo("rtl");
        assertThat(title.getAttribute("text-anchor")).isEqualTo("start");
        assertThat(title.getAttribute("x")).isEqualTo("720");
    }

    @Test
    void escapesWhatOthersWrote() throws Exception {
        String evil = "\"><script>alert('1')</script>&\u0000";
        BarChart chart = new BarChart(
                "b",
                evil,
                evil,
                evil,
                evil,
                List.of(evil),
                List.of(new BarChart.Group(evil, List.of(new BarChart.Value(1, "<1>")))));
        String svg = SvgWriter.file(chart, Language.ENGLISH);
        assertThat(svg).doesNotContain("<script");
        assertThat(text(parse(svg), "title")).isEqualTo(evil.replace('\u0000', '\uFFFD'));
    }

    @Test
    void writesTheSameEachTimeInEveryPlace() {
        Locale before = Locale.getDefault();
        for (Chart chart : Samples.charts(Language.ENGLISH)) {
            String svg = SvgWriter.file(chart, Language.ENGLISH);
            try {
                Locale.setDefault(Locale.of("ar", "EG"));
                assertThat(SvgWriter.file(chart, Language.ENGLISH)).isEqualTo(svg);
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Test
    void writesNumbersShortly() {
        assertThat(Decimals.text(1.005, 2)).isEqualTo("1");
        assertThat(Decimals.text(-0.5, 2)).isEqualTo("-0.5");
        assertThat(Decimals.text(12.346, 2)).isEqualTo("12.35");
        assertThat(Decimals.text(-0.001, 2)).isEqualTo("0");
        assertThat(Decimals.text(7.05, 3)).isEqualTo("7.05");
    }

    private static Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static String text(Element svg, String name) {
        return svg.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Set<String> ids(Element svg) {
        Set<String> ids = new HashSet<>();
        ids.add(svg.getAttribute("id"));
        NodeList elements = svg.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            String id = ((Element) elements.item(i)).getAttribute("id");
            if (!id.isEmpty()) {
                assertThat(ids.add(id)).as(id).isTrue();
            }
        }
        return ids;
    }
}
