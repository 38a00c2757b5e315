package org.cadastre.whois;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.query.QueryObserver.Outcome;
import org.cadastre.query.rpsl.DatabaseAnswer;
import org.cadastre.query.rpsl.DatabaseQuery;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.Disclosure;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.rpsl.ShortForm;
import org.jspecify.annotations.Nullable;

/// The text of an answer from the database, made piece by piece of its parts as they are asked for. For one thread.
public final class DatabaseText implements WhoisChunks {
    /// How long a piece is, in characters, when it is given.
    private static final int PIECE = 16 * 1024;

    /// How many parts are read for one piece at most.
    private static final int PARTS = 256;

    private static final String DECIMAL_HINT =
            "A plain number is the handle of a holder; an AS number begins with AS, such as AS64496.";

    private final TextFrame frame;
    private final DatabaseAnswer answer;
    private final TextForm form;
    private final WhoisCharset charset;
    private final DatabaseQuery query;
    private final int contactsLeft;
    private final List<String> explanation;
    private final RpslText out = new RpslText();

    private boolean begun;
    private boolean ended;
    private boolean isAny;
    private boolean noted;
    private boolean wroteMessage;
    private boolean isCut;
    private int contacts;
    private Outcome outcome = Outcome.NOT_FOUND;
    private @Nullable String group;

    /// What is to be said of the next object.
    private final List<String> notes = new ArrayList<>();

    private DatabaseAnswer.@Nullable AbuseContact abuse;

    /// @param query what was asked for
    /// @param contactsLeft how many contacts may be in the text
    /// @param explanation sentences that say why the answer is what it is
    DatabaseText(
            TextFrame frame,
            DatabaseAnswer answer,
            DatabaseQuery query,
            TextForm form,
            WhoisCharset charset,
            int contactsLeft,
            List<String> explanation) {
        this.frame = frame;
        this.answer = answer;
        this.query = query;
        this.form = form;
        this.charset = charset;
        this.contactsLeft = contactsLeft;
        this.explanation = explanation;
    }

    @Override
    public byte @Nullable [] next() {
        return ended ? null : piece();
    }

    /// The first piece, which every text has.
    public byte[] firstPiece() {
        return piece();
    }

    private byte[] piece() {
        if (!begun) {
            begun = true;
            begin();
        }
        boolean goesOn = true;
        for (int i = 0; goesOn && i < PARTS && out.length() < PIECE && !ended; i++) {
            DatabaseAnswer.Part part = answer.next();
            if (part == null) {
                end();
            } else {
                write(part);
                goesOn = !(part instanceof DatabaseAnswer.Pause);
            }
        }
        return out.take(charset);
    }

    @Override
    public int contacts() {
        return contacts;
    }

    /// How the query has ended, as far as the text was given.
    public Outcome outcome() {
        return outcome;
    }

    /// Whether contacts were left out so far because there may be no more.
    public boolean isCut() {
        return isCut;
    }

    private void begin() {
        frame.begin(out);
        if (form.rangeFlag() != null) {
            out.warning(901, "duplicate IP flags passed").line("");
            out.message("Of several flags that say how ranges lie, the last one counts: " + form.rangeFlag() + ".");
            out.end();
        }
        if (!form.persons()) {
            out.line("Note: --no-personal means that persons are left out.").end();
        }
    }

    private void end() {
        ended = true;
        if (isCut) {
            out.line("Not all contacts are shown: the daily limit is reached.").end();
        } else if (!isAny && !wroteMessage) {
            missing("");
        }
        explanation.forEach(out::message);
        if (!explanation.isEmpty()) {
            out.end();
        }
        frame.end(out);
    }

    private void write(DatabaseAnswer.Part part) {
        switch (part) {
            case DatabaseAnswer.Group(String of) -> {
                group = of;
                abuse = null;
            }
            case DatabaseAnswer.AbuseContact contact -> abuse = contact;
            case DatabaseAnswer.Published(RpslObject object, boolean isRelated) -> object(object, isRelated);
            case DatabaseAnswer.Registered(RegistryObject object) -> registered(object);
            case DatabaseAnswer.Remark remark -> remark(remark);
            case DatabaseAnswer.Referred referred -> {
                outcome = Outcome.ELSEWHERE;
                wroteMessage = true;
                ReferralText.write(
                        out,
                        referred.authority(),
                        referred.words(),
                        form.referrals(),
                        frame.settings().ownPlaces());
            }
            case DatabaseAnswer.Nothing(String words) -> missing(words);
            case DatabaseAnswer.Pause pause -> {}
        }
    }

    private void missing(String words) {
        wroteMessage = true;
        out.error(WhoisError.NO_ENTRIES).line("");
        Set<String> sources = query.sources();
        String searched = sources.isEmpty() ? frame.settings().sourceName() : String.join(", ", new TreeSet<>(sources));
        out.line("No entries found in source " + searched + ".");
        if (!sources.isEmpty()) {
            out.line("All sources are searched with \"-a\".");
        }
        if (!words.isEmpty()) {
            out.message(words);
        }
        if (WhoisKey.isDecimal(query.key())) {
            out.message(DECIMAL_HINT);
        }
        out.end();
    }

    private void remark(DatabaseAnswer.Remark remark) {
        switch (remark.note()) {
            case RANGE_FLAG_WITHOUT_RANGE ->
                out.warning(902, "useless IP flag passed").line("").message(remark.words());
            case TOO_LARGE_RANGE -> {
                wroteMessage = true;
                outcome = Outcome.UNSUPPORTED;
                out.error(WhoisError.RANGE_TOO_LARGE)
                        .line("")
                        .message(remark.words())
                        .message(WhoisError.RANGE_TOO_LARGE.explanation());
            }
            case PREFIX_AS_RANGE, TRUNCATED -> out.message(remark.words());
        }
        out.end();
    }

    private void registered(RegistryObject object) {
        List<RpslObject> objects = RegisteredText.objects(object, form.holdings());
        if (objects.size() > 1 && object instanceof Entity entity) {
            Holdings holdings = entity.holdings();
            shown("Networks", holdings.networks().size(), holdings.networkCount());
            shown("AS number objects", holdings.autnums().size(), holdings.autnumCount());
        }
        object(objects.getFirst(), false);
        for (RpslObject held : objects.subList(1, objects.size())) {
            object(held, true);
        }
    }

    private void shown(String what, int shown, int count) {
        if (shown < count) {
            notes.add(what + " shown: the first " + shown + " of " + count + ".");
        }
    }

    private void object(RpslObject object, boolean isRelated) {
        DatabaseAnswer.AbuseContact contact = abuse;
        abuse = null;
        String heading = group;
        group = null;
        if (!isWanted(object)) {
            return;
        }
        if (WhoisWriter.isContact(object) && contacts >= contactsLeft) {
            isCut = true;
            return;
        }
        if (form.shape() == TextForm.Shape.ABUSE) {
            abuse(object, contact);
            return;
        }
        Disclosure.Disclosed disclosed = disclosure().of(object);
        if (disclosed.isFiltered() && form.filtered() && form.shape() != TextForm.Shape.KEYS) {
            note();
        }
        heading(heading);
        if (contact != null && form.shape() == TextForm.Shape.FULL) {
            abuseLine(contact);
            out.end();
        }
        given(object, isRelated);
        out.published(text(disclosed.object())).end();
    }

    private void heading(@Nullable String of) {
        if (of != null) {
            out.line("Information related to '" + of + "'");
        }
        notes.forEach(out::line);
        if (of != null || !notes.isEmpty()) {
            out.end();
        }
        notes.clear();
    }

    private void given(RpslObject object, boolean isRelated) {
        isAny = true;
        if (!isRelated || outcome == Outcome.NOT_FOUND) {
            outcome = Outcome.FOUND;
        }
        if (WhoisWriter.isContact(object)) {
            contacts++;
        }
    }

    private boolean isWanted(RpslObject object) {
        if (!form.persons() && WhoisWriter.isContact(object)) {
            return false;
        }
        return switch (form.syntax()) {
            case ANY -> true;
            case VALID -> SyntaxCheck.isValid(object);
            case INVALID -> !SyntaxCheck.isValid(object);
        };
    }

    private Disclosure disclosure() {
        return form.filtered() ? frame.settings().filtered() : frame.settings().unfiltered();
    }

    private String text(RpslObject object) {
        return switch (form.shape()) {
            case FULL, ABUSE -> object.text();
            case BRIEF -> ShortForm.brief(object);
            case KEYS -> ShortForm.keys(object);
        };
    }

    private void note() {
        if (noted) {
            return;
        }
        noted = true;
        out.line("Note: this output has been filtered.");
        if (frame.settings().filtered() != frame.settings().unfiltered()) {
            out.line("      To receive output for a database update, use the \"-B\" flag.");
        }
        out.end();
    }

    private void abuse(RpslObject object, DatabaseAnswer.@Nullable AbuseContact contact) {
        if (contact == null) {
            return;
        }
        given(object, false);
        if (contact.mailbox() == null) {
            abuseLine(contact);
        } else {
            out.published(object.attributes().getFirst().text());
            out.attribute("abuse-mailbox", contact.mailbox());
        }
        out.end();
    }

    private void abuseLine(DatabaseAnswer.AbuseContact contact) {
        if (contact.mailbox() == null) {
            out.line("No abuse contact registered for " + contact.key());
        } else {
            out.line("Abuse contact for '" + contact.key() + "' is '" + contact.mailbox() + "'");
        }
    }
}
