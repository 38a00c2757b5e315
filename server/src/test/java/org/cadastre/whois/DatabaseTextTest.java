package org.cadastre.whois;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cadastre.query.QueryObserver.Outcome;
import org.cadastre.query.rpsl.DatabaseAnswer;
import org.cadastre.query.rpsl.DatabaseQuery;
import org.cadastre.rpsl.Disclosure;
import org.cadastre.rpsl.RpslObject;
import org.junit.jupiter.api.Test;

class DatabaseTextTest {
    private final Desk desk = Desk.open();
    private final WhoisWriter writer = new WhoisWriter(WhoisSamples.SETTINGS);

    @Test
    void isMadePieceByPieceAsItIsTaken() {
        int[] asked = new int[1];
        RpslObject object = RpslObject.of("remarks: " + "x".repeat(1000) + "\n");
        DatabaseAnswer endless = () -> {
            asked[0]++;
            return new DatabaseAnswer.Published(object, false);
        };
        DatabaseText text = text(endless, TextForm.DEFAULT, Integer.MAX_VALUE);
        assertThat(asked[0]).isZero();
        assertThat(text.firstPiece()).hasSizeBetween(16_000, 18_000);
        int first = asked[0];
        assertThat(text.next()).hasSizeBetween(16_000, 18_000);
        assertThat(asked[0]).isEqualTo(2 * first);
    }

    /// A piece is given also where all that was read for it is left out.
    @Test
    void doesNotReadOnForEverWhereNothingIsWanted() {
        RpslObject person = RpslObject.of("person: X\nnic-hdl: X-EX\n");
        TextForm form = new TextForm(TextForm.Shape.FULL, true, false, true, TextForm.Syntax.ANY, true, false, null);
        DatabaseText text = text(() -> new DatabaseAnswer.Published(person, false), form, Integer.MAX_VALUE);
        assertThat(text.firstPiece()).isNotEmpty();
        assertThat(text.next()).isEmpty();
    }

    @Test
    void isTheSameHoweverManyPiecesItHas() {
        List<DatabaseAnswer.Part> parts = new ArrayList<>();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            String object = "remarks:        é " + "y".repeat(i) + "\n";
            expected.append(object).append('\n');
            parts.add(new DatabaseAnswer.Published(RpslObject.of(object), false));
        }
        byte[] text = Desk.drain(
                text(Parts.of(parts.toArray(DatabaseAnswer.Part[]::new)), TextForm.DEFAULT, Integer.MAX_VALUE));
        assertThat(new String(text, StandardCharsets.UTF_8)).contains(expected);
        WhoisText.read(text);
    }

    @Test
    void countsPersonsAndRolesThatTakeNoAbuseReports() {
        assertThat(contacts("192.0.2.5")).isEqualTo(1);
        assertThat(contacts("-r 192.0.2.5")).isZero();
        assertThat(contacts("ABUSE1-EX")).isZero();
        assertThat(contacts("-r NOC1-EX")).isEqualTo(1);
        assertThat(contacts("--no-personal 192.0.2.5")).isZero();
    }

    @Test
    void leavesOutContactsThatAreTooMany() {
        WhoisRequest.Objects request =
                (WhoisRequest.Objects) WhoisLine.parse("-T inetnum 192.0.2.5").request();
        DatabaseText text = desk.text(request, WhoisCharset.UTF_8, 0);
        String given = new String(Desk.drain(text), StandardCharsets.UTF_8);
        assertThat(text.isCut()).isTrue();
        assertThat(text.contacts()).isZero();
        assertThat(given)
                .doesNotContain("person:")
                .contains("inetnum:", "% Not all contacts are shown: the daily limit is reached.\n");
    }

    @Test
    void tellsHowTheQueryEnded() {
        assertThat(outcome(new DatabaseAnswer.Nothing(""))).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome(new DatabaseAnswer.Published(RpslObject.of("mntner: X\n"), false)))
                .isEqualTo(Outcome.FOUND);
        assertThat(outcome(new DatabaseAnswer.Remark(DatabaseAnswer.Note.TOO_LARGE_RANGE, "")))
                .isEqualTo(Outcome.UNSUPPORTED);
        assertThat(outcome()).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void hidesPersonalDataAlsoFromTheStoredTextWhereTheOperatorWantsThat() {
        Desk hiding = Desk.with(new WhoisSettings(
                "https://whois.example.net/terms",
                "CADASTRE",
                "1",
                WhoisLimits.NONE,
                Disclosure.HIDDEN,
                Disclosure.HIDDEN,
                Set.of()));
        assertThat(hiding.ask("-B PERS1-EX")).doesNotContain("e-mail:", "phone:", "address:");
        assertThat(hiding.ask("PERS1-EX"))
                .contains("% Note: this output has been filtered.\n")
                .doesNotContain("use the \"-B\" flag");
        assertThat(hiding.ask("-B -r EX-MNT")).doesNotContain("$1$");
    }

    @Test
    void showsAllByDefaultWhereTheOperatorWantsThat() {
        Desk open = Desk.with(new WhoisSettings(
                "https://whois.example.net/terms",
                "CADASTRE",
                "1",
                WhoisLimits.NONE,
                Disclosure.WHOLE,
                Disclosure.WHOLE,
                Set.of()));
        assertThat(open.ask("PERS1-EX"))
                .contains("e-mail:         rene@example.net")
                .doesNotContain("% Note");
        assertThat(open.ask("-r EX-MNT")).doesNotContain("$1$");
    }

    @Test
    void writesPublishedTextToTheLetterButForWhatActsOnATerminal() {
        RpslObject object = RpslObject.of("remarks: \u0007a\u001b[2J\tb \u2028\n+\n  c # d\n%e\n");
        byte[] text = Parts.write(writer, "x", new DatabaseAnswer.Published(object, false));
        assertThat(new String(text, StandardCharsets.UTF_8))
                .contains("\n\nremarks: ?a?[2J\tb \u2028\n+\n  c # d\n%e\n\n");
    }

    /// Every object of the database is found by its key, and with `-B` is what was published but for passwords.
    @Test
    void givesEveryObjectAsItWasPublished() {
        for (String published : Desk.database().split("\n\n")) {
            RpslObject object = RpslObject.of(published.stripTrailing() + "\n");
            String key = object.attributes().getFirst().value();
            String text = desk.ask("-B -r -x -T " + object.className() + " " + key);
            String expected = object.text().replaceAll("MD5-PW .*", "MD5-PW # Filtered");
            expected = expected.equals(object.text())
                    ? expected
                    : expected.replace("source:         EX", "source:         EX # Filtered");
            assertThat(text).as(key).contains("\n\n" + expected + "\n");
        }
    }

    private int contacts(String line) {
        WhoisRequest.Objects request =
                (WhoisRequest.Objects) WhoisLine.parse(line).request();
        DatabaseText text = desk.text(request, WhoisCharset.UTF_8, Integer.MAX_VALUE);
        Desk.drain(text);
        return text.contacts();
    }

    private Outcome outcome(DatabaseAnswer.Part... parts) {
        DatabaseText text = text(Parts.of(parts), TextForm.DEFAULT, Integer.MAX_VALUE);
        Desk.drain(text);
        return text.outcome();
    }

    private DatabaseText text(DatabaseAnswer answer, TextForm form, int contactsLeft) {
        DatabaseQuery query =
                new DatabaseQuery("x", null, Set.of(), Set.of(), List.of(), Set.of(), true, true, false, false);
        return writer.objects(WhoisSamples.FACTS, query, answer, form, WhoisCharset.UTF_8, contactsLeft, List.of());
    }
}
