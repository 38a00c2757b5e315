package org.cadastre.whois;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cadastre.query.rpsl.DatabaseLookup;
import org.cadastre.query.rpsl.ObjectRegister;
import org.cadastre.query.rpsl.Register;
import org.cadastre.registry.RegistryObject;
import org.cadastre.snapshot.rpsl.LinearRpslDatabase;

/// Answers lines from a register, to the end and at once.
final class Desk {
    private final Register register;
    private final WhoisWriter writer;
    private final Set<String> preferred;

    private Desk(Register register, WhoisWriter writer, Set<String> preferred) {
        this.register = register;
        this.writer = writer;
        this.preferred = preferred;
    }

    /// Over the objects of `database.txt` and others.
    static Desk with(WhoisSettings settings, RegistryObject... others) {
        return new Desk(
                new ObjectRegister(LinearRpslDatabase.of(database()), List.of(others)),
                new WhoisWriter(settings),
                Set.of());
    }

    /// Over the objects of `database.txt`.
    static Desk open() {
        return with(WhoisSamples.SETTINGS);
    }

    /// This one, searching only some sources where a line names none.
    Desk preferring(String... sources) {
        return new Desk(register, writer, Set.of(sources));
    }

    static String database() {
        try (InputStream in = Objects.requireNonNull(Desk.class.getResourceAsStream("database.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The answer to a line, read as UTF-8.
    String ask(String line) {
        return new String(bytes(line), StandardCharsets.UTF_8);
    }

    byte[] bytes(String line) {
        WhoisLine read = WhoisLine.parse(line, preferred);
        return answer(read.request(), read.charset());
    }

    /// A keyword is what the words are by themselves here, and a day that of all data.
    private byte[] answer(WhoisRequest request, WhoisCharset charset) {
        return switch (request) {
            case WhoisRequest.Objects objects -> drain(text(objects, charset, Integer.MAX_VALUE));
            case WhoisRequest.Versions versions ->
                writer.versions(
                        WhoisSamples.FACTS, DatabaseLookup.keyed(register, versions.query()), versions, charset);
            case WhoisRequest.Template template -> writer.template(WhoisSamples.FACTS, template, charset);
            case WhoisRequest.Question question -> writer.question(WhoisSamples.FACTS, question, charset);
            case WhoisRequest.Json json -> writer.json(json.query().toString().getBytes(StandardCharsets.UTF_8));
            case WhoisRequest.Country country -> country.toString().getBytes(StandardCharsets.UTF_8);
            case WhoisRequest.Pool pool -> pool.toString().getBytes(StandardCharsets.UTF_8);
            case WhoisRequest.Worded worded -> answer(worded.plain(), charset);
            case WhoisRequest.AsOf asOf -> answer(asOf.asked(), charset);
            case WhoisRequest.Routing(String command) -> command.getBytes(StandardCharsets.UTF_8);
            case WhoisRequest.Blank blank -> writer.error(WhoisSamples.FACTS, WhoisError.NO_KEY, "");
            case WhoisRequest.Refused(WhoisError error, String detail) ->
                writer.error(WhoisSamples.FACTS, error, "", detail, charset);
        };
    }

    DatabaseText text(WhoisRequest.Objects objects, WhoisCharset charset, int contactsLeft) {
        return writer.objects(
                WhoisSamples.FACTS,
                objects.query(),
                DatabaseLookup.answer(register, objects.query()),
                objects.form(),
                charset,
                contactsLeft,
                objects.form().explained() ? List.of("Why: " + objects.query().key() + ".") : List.of());
    }

    static byte[] drain(WhoisChunks text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece = text.next(); piece != null; piece = text.next()) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }
}
