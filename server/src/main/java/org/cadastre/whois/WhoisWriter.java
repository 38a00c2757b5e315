package org.cadastre.whois;

import java.util.List;
import org.cadastre.query.rpsl.DatabaseAnswer;
import org.cadastre.query.rpsl.DatabaseQuery;
import org.cadastre.rpsl.Disclosure;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.rpsl.Template;
import org.cadastre.snapshot.SnapshotFacts;
import org.jspecify.annotations.Nullable;

/// Writes answers as WHOIS text: lines that end in LF, for any number of threads.
///
/// Every text has the same frame: a banner and an empty line; the objects, each ended by an empty line, or a message;
/// a trailer; and the two empty lines that end a response. Lines that begin with `%` are for people, except
/// `%ERROR:nnn:` and `%WARNING:nnn:`.
public final class WhoisWriter {
    private static final byte[] END = {'\n', '\n', '\n'};

    private final WhoisSettings settings;

    /// @param settings what the operator says about the service
    public WhoisWriter(WhoisSettings settings) {
        this.settings = settings;
    }

    /// The text that answers a query, made as it is asked for.
    ///
    /// @param facts the snapshot that the answer is made from
    /// @param contactsLeft how many contacts may be in the text; others are left out, which it says
    /// @param explanation sentences that say why the answer is what it is; empty where that is not asked
    public DatabaseText objects(
            SnapshotFacts facts,
            DatabaseQuery query,
            DatabaseAnswer answer,
            TextForm form,
            WhoisCharset charset,
            int contactsLeft,
            List<String> explanation) {
        return new DatabaseText(
                new TextFrame(settings, facts), answer, query, form, charset, contactsLeft, explanation);
    }

    /// The text that tells a listing, made as it is asked for.
    ///
    /// @param facts the snapshot that the listing is made from
    public ListingText listing(SnapshotFacts facts, WhoisListing listing, WhoisCharset charset) {
        return new ListingText(new TextFrame(settings, facts), listing, charset);
    }

    /// The complete text that tells of the versions of an object of an answer.
    ///
    /// @param facts the snapshot that the answer is made from
    public byte[] versions(
            SnapshotFacts facts, DatabaseAnswer answer, WhoisRequest.Versions request, WhoisCharset charset) {
        RpslText out = begun(facts);
        Disclosure disclosure = request.form().filtered() ? settings.filtered() : settings.unfiltered();
        VersionsText.write(out, answer, request, disclosure);
        return ended(out, facts, charset);
    }

    /// The complete text that answers a question about the server.
    public byte[] question(SnapshotFacts facts, WhoisRequest.Question question, WhoisCharset charset) {
        RpslText out = begun(facts);
        switch (question) {
            case HELP -> WhoisHelp.write(out, settings.limits());
            case SOURCES -> {
                for (String source : facts.sourceNames()) {
                    out.plain(source + ":3:N:0-0");
                }
                out.end();
            }
            case VERSION -> out.line("Cadastre " + settings.version()).end();
            case TYPES -> {
                for (RpslClass each : RpslClass.values()) {
                    out.plain(each.text());
                }
                out.end();
            }
        }
        return ended(out, facts, charset);
    }

    /// The complete text with the template of a class.
    public byte[] template(SnapshotFacts facts, WhoisRequest.Template request, WhoisCharset charset) {
        RpslText out = begun(facts);
        Template template = Template.of(request.rpslClass());
        out.published(request.isVerbose() ? template.verbose() : template.text());
        if (!request.isVerbose()) {
            out.end();
        }
        return ended(out, facts, charset);
    }

    /// The version of the program.
    public String version() {
        return settings.version();
    }

    /// Whether mail addresses are shown at all, be it to those alone who ask for unfiltered text.
    public boolean showsMail() {
        return settings.unfiltered() == Disclosure.WHOLE;
    }

    /// The text of an object in an answer to a command of routing registries.
    public String routing(RpslObject object) {
        return settings.filtered().of(object).object().text();
    }

    /// Whether an object counts against the daily limit of contacts: a person, or a role that takes no abuse reports.
    public static boolean isContact(RpslObject object) {
        RpslClass rpslClass = object.rpslClass();
        return rpslClass == RpslClass.PERSON
                || rpslClass == RpslClass.ROLE && object.first(RpslAttribute.ABUSE_MAILBOX) == null;
    }

    /// An answer of RDAP as a response: followed by the two empty lines that end one.
    public byte[] json(byte[] body) {
        byte[] text = new byte[body.length + END.length];
        System.arraycopy(body, 0, text, 0, body.length);
        System.arraycopy(END, 0, text, body.length, END.length);
        return text;
    }

    /// The complete text that says why a line has no answer.
    ///
    /// @param facts the snapshot that is served, or null when there is none yet
    /// @param detail one or more lines for the person who asked, separated by LF; may be empty
    public byte[] error(@Nullable SnapshotFacts facts, WhoisError error, String detail) {
        return error(facts, error, "", detail, WhoisCharset.UTF_8);
    }

    /// The complete text that says why a line has no answer.
    ///
    /// @param facts the snapshot that is served, or null when there is none yet
    /// @param subject what the words of the error are about, such as an address; may be empty
    /// @param detail one or more lines for the person who asked, separated by LF; may be empty
    public byte[] error(
            @Nullable SnapshotFacts facts, WhoisError error, String subject, String detail, WhoisCharset charset) {
        RpslText out = begun(facts);
        out.error(error, subject);
        if (!detail.isEmpty() || !error.explanation().isEmpty()) {
            out.line("").message(detail).message(error.explanation());
        }
        out.end();
        return ended(out, facts, charset);
    }

    private RpslText begun(@Nullable SnapshotFacts facts) {
        RpslText out = new RpslText();
        new TextFrame(settings, facts).begin(out);
        return out;
    }

    private byte[] ended(RpslText out, @Nullable SnapshotFacts facts, WhoisCharset charset) {
        new TextFrame(settings, facts).end(out);
        return out.take(charset);
    }
}
