package org.cadastre.export.rdap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RecordingSink;
import org.cadastre.registry.RegistryObject;

/// Files of RDAP objects written down in tests, with `'` for the quotation mark where there is no other.
final class RdapText {
    private RdapText() {}

    /// Reads a text as the file `f`.
    static ReadFile<RecordingSink> read(String text) {
        return read(quoted(text).getBytes(StandardCharsets.UTF_8));
    }

    static ReadFile<RecordingSink> read(byte[] bytes) {
        try {
            return new RdapFormat().read("f", new ByteArrayInputStream(bytes), RecordingSink::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return text.indexOf('"') < 0 ? text.replace('\'', '"') : text;
    }

    /// The objects of a file that is not refused.
    static List<RegistryObject> objects(ReadFile<RecordingSink> file) {
        RecordingSink sink = file.rows();
        if (sink == null) {
            throw new AssertionError("refused: " + file.problems());
        }
        return sink.objects();
    }

    /// The only object of a text, of a class, whatever is odd in it.
    static <T extends RegistryObject> T only(Class<T> type, String text) {
        ReadFile<RecordingSink> file = read(text);
        List<RegistryObject> objects = objects(file);
        if (objects.size() != 1) {
            throw new AssertionError(objects + " of " + file.problems());
        }
        return type.cast(objects.getFirst());
    }

    /// Each problem of a text, as its severity and text.
    static List<String> problems(String text) {
        return problems(read(text));
    }

    static List<String> problems(ReadFile<RecordingSink> file) {
        return file.problems().stream()
                .map(problem -> problem.severity() + " " + problem)
                .toList();
    }

    /// A network with more members.
    ///
    /// @param more `, 'name': value` and so on
    static String network(String more) {
        return "{'objectClassName':'ip network','handle':'N1-EX','startAddress':'192.0.2.0','endAddress':'192.0.2.255'"
                + more + "}";
    }

    static String entity(String more) {
        return "{'objectClassName':'entity','handle':'E1-EX'" + more + "}";
    }

    static String autnum(String more) {
        return "{'objectClassName':'autnum','handle':'A1-EX'" + more + "}";
    }

    static String domain(String more) {
        return "{'objectClassName':'domain','handle':'D1-EX'" + more + "}";
    }

    static String nameserver(String more) {
        return "{'objectClassName':'nameserver','handle':'S1-EX'" + more + "}";
    }
}
