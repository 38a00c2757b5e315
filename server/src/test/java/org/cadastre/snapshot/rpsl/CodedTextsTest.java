package org.cadastre.snapshot.rpsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodedTextsTest {
    @Test
    void givesTextsBackToTheLetter() {
        Random random = new Random(65551);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            texts.add(text(random));
        }
        CodedTexts coded = coded(texts, random, 3);
        assertThat(coded.size()).isEqualTo(texts.size());
        for (int id = 0; id < texts.size(); id++) {
            if (!coded.text(id).equals(texts.get(id))) {
                assertThat(coded.text(id)).isEqualTo(texts.get(id));
            }
            TextLines lines = TextLines.of(texts.get(id));
            assertThat(coded.rpslClass(id)).isEqualTo(lines.rpslClass());
            assertThat(coded.isLatin1(id)).isEqualTo(lines.isLatin1());
        }
    }

    @Test
    void whatRecursIsSmall() {
        List<String> texts = new ArrayList<>();
        long size = 0;
        for (int i = 0; i < 10_000; i++) {
            texts.add("person:         A Person\nmnt-by:         EX-" + i % 50 + "-MNT\ncountry:        "
                    + (char) ('A' + i % 26) + "A\ncreated:        2026-01-02T03:04:" + (10 + i % 50)
                    + "Z\nsource:         TEST\n");
            size += texts.getLast().length();
        }
        assertThat(coded(texts, new Random(1), 1).byteSize()).isLessThan(size / 4);
    }

    @Test
    void moreLinesAndBeginningsThanShortCodesAreGivenBack() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 80_000; i++) {
            texts.add("schema: x\nx" + i / 4 % 300 + ": value " + i / 2 + "\nremarks: number " + i / 2 + "\n");
        }
        CodedTexts coded = coded(texts, new Random(2), 1);
        for (int id = 0; id < texts.size(); id++) {
            if (!coded.text(id).equals(texts.get(id))) {
                assertThat(coded.text(id)).isEqualTo(texts.get(id));
            }
        }
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        CodedTexts coded = coded(List.of("person: x\n"), new Random(3), 1);
        assertThat(coded.text(0)).isEqualTo("person: x\n");
        assertThatThrownBy(() -> coded.text(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> coded.rpslClass(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(CodedTexts.NONE.size()).isZero();
    }

    /// Codes texts in parts of random sizes, of which several are under way at the same time.
    private static CodedTexts coded(List<String> texts, Random random, int lanes) {
        CodedTexts.Builder builder = new CodedTexts.Builder();
        List<CodedTexts.Part> open = new ArrayList<>();
        int lane = 0;
        int from = 0;
        while (from < texts.size()) {
            int to = Math.min(texts.size(), from + random.nextInt(random.nextBoolean() ? 3 : 20_000));
            CodedTexts.Part part = builder.part(lane++ % lanes);
            for (String text : texts.subList(from, to)) {
                part.add(TextLines.of(text));
            }
            part.filled();
            open.add(part);
            from = to;
            if (open.size() == lanes) {
                builder.end(open.removeFirst());
            }
        }
        open.forEach(builder::end);
        return builder.build();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(8);
        for (int i = 0; i < lines; i++) {
            text.append(
                    switch (random.nextInt(9)) {
                        case 0 -> "mnt-by:" + " ".repeat(random.nextInt(12)) + "EX" + random.nextInt(400) + "-MNT";
                        case 1 -> "created: " + moment(random);
                        case 2 -> "last-modified:  " + moment(random);
                        case 3 -> "remarks: " + "r\u00e9marque ".repeat(random.nextInt(40)) + random.nextInt(1000);
                        case 4 -> " continues " + random.nextInt(30);
                        case 5 -> "# comment" + random.nextInt();
                        case 6 -> "x" + random.nextInt(100) + ": " + random.nextInt();
                        case 7 -> "created:";
                        default -> "person: " + random.nextInt(50);
                    });
            text.append('\n');
        }
        return text.toString();
    }

    private static String moment(Random random) {
        String text = "%04d-%02d-%02dT%02d:%02d:%02dZ"
                .formatted(
                        1968 + random.nextInt(140),
                        random.nextInt(14),
                        random.nextInt(33),
                        random.nextInt(25),
                        random.nextInt(61),
                        random.nextInt(61));
        return random.nextInt(9) == 0 ? text.replace('T', ' ') : text;
    }
}
