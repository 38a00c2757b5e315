package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cadastre.country.CountryFigures;
import org.cadastre.report.DatedSnapshots;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigurePaths;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.Figures;
import org.cadastre.report.FiguresCsv;
import org.cadastre.report.FiguresJson;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Any path and query at all is a request for figures or is refused with a reason; a request has an answer in the
/// form it asks for, or is refused with a reason. Nothing that is asked for is an exception.
class FigureRequestFuzzTest {
    private static final FigurePaths PATHS = FigureParts.paths();
    private static final FigureSources SOURCES = sources();

    @FuzzTest(maxDuration = "60s")
    void answersAnyUrl(byte[] bytes) {
        ask(new String(bytes, StandardCharsets.UTF_8));
        ask(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static void ask(String url) {
        int mark = url.indexOf('?');
        String path = "/" + (mark < 0 ? url : url.substring(0, mark));
        FigureRequest.Reading reading = FigureRequest.read(path, mark < 0 ? null : url.substring(mark + 1));
        FigureRequest request = reading.request();
        if (request == null) {
            assertThat(reading.fault()).endsWith(".");
            return;
        }
        assertThat(reading.fault()).isNull();
        assertThat(request.format()).isEqualTo(request.format().toLowerCase(Locale.ROOT));
        assertThat(request.parameters()).doesNotContainKeys("format", "");
        switch (PATHS.answer(SOURCES, request)) {
            case FigureAnswer.Tables(Figures figures, String table) -> {
                assertThat(FiguresCsv.of(figures.table(table))).isNotEmpty();
                assertThat(JsonMapper.shared().readTree(FiguresJson.of(figures)).isObject())
                        .isTrue();
            }
            case FigureAnswer.Body(String mediaType, byte[] body) -> {
                assertThat(mediaType).contains("/");
                assertThat(body).isNotEmpty();
            }
            case FigureAnswer.Refused(int status, String description) -> {
                assertThat(status).isIn(400, 404);
                assertThat(description).endsWith(".").hasSizeLessThan(2000);
            }
        }
    }

    private static FigureSources sources() {
        try {
            Path folder = Files.createTempDirectory("figures");
            Path people = Files.writeString(
                    folder.resolve("people.csv"), "cc,year,value,source\nKE,2024,5,\nMW,2024,2,\nCH,2024,1,\n");
            Path codes = Files.writeString(
                    folder.resolve("codes.csv"),
                    "cc,m49,region,ldc,lldc,sids,from,until\nKE,404,202,,,,,\nMW,454,202,x,x,,,\nCH,756,155,,x,,,\n");
            return new FigureSources(
                    snapshot("20260601", "allocated"), CountryFigures.load(codes, people, List.of()), new TwoDays());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Snapshot snapshot(String day, String status) {
        return Snapshots.of("# pool: 2001:db8::/32\n"
                + StatisticsFile.of("test", day)
                        .row("KE|asn|64496|2|20200101|allocated|A")
                        .row("CH|ipv4|192.0.2.0|128|20200101|assigned|A")
                        .row("ZZ|ipv4|192.0.2.128|128||available|")
                        .row("MW|ipv6|2001:db8::|34|20200101|" + status + "|B")
                        .row("MW|ipv6|2001:db8:4000::|34||reserved|")
                        .row("ZZ|ipv6|2001:db8:8000::|34||available|"));
    }

    /// Two days of May 2026.
    private record TwoDays(Snapshot before, Snapshot after) implements DatedSnapshots {
        private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
        private static final LocalDate LAST = LocalDate.of(2026, 5, 2);

        TwoDays() {
            this(snapshot("20260501", "assigned"), snapshot("20260502", "allocated"));
        }

        @Override
        public LocalDate first() {
            return FIRST;
        }

        @Override
        public LocalDate last() {
            return LAST;
        }

        @Override
        public List<LocalDate> dates() {
            return List.of(FIRST, LAST);
        }

        @Override
        public @Nullable Snapshot asOf(LocalDate day) {
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                return null;
            }
            return day.equals(FIRST) ? before : after;
        }
    }
}
