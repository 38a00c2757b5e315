package org.cadastre.snapshot.arena;

import java.util.List;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.IpNetwork;
import org.jspecify.annotations.Nullable;

/// How a network or autnum stands in an entry after its head: the range, a byte that says which parts there are, the
/// parts.
final class RegistrationCoding {
    private static final int TYPE = 1;
    private static final int PARENT = 2;
    private static final int COUNTRIES = 4;

    private RegistrationCoding() {}

    static void write(CodeWriter writer, IpNetwork network) {
        NumberCoding.write(writer, network.range());
        write(writer, network.type(), network.countries(), network.parentHandle());
    }

    static void write(CodeWriter writer, Autnum autnum) {
        NumberCoding.write(writer, autnum.range());
        write(writer, autnum.type(), autnum.countries(), autnum.parentHandle());
    }

    static IpNetwork network(CodeReader reader, ObjectHead head) {
        IpRange range = NumberCoding.range(reader);
        int parts = reader.octet();
        return new IpNetwork(
                head.knownHandle(),
                range,
                head.name(),
                (parts & TYPE) != 0 ? reader.text() : null,
                (parts & COUNTRIES) != 0 ? reader.texts() : List.of(),
                (parts & PARENT) != 0 ? reader.text() : null,
                DetailsCoding.read(reader, head.status()));
    }

    static Autnum autnum(CodeReader reader, ObjectHead head) {
        AsNumberRange range = NumberCoding.asNumbers(reader);
        int parts = reader.octet();
        return new Autnum(
                head.knownHandle(),
                range,
                head.name(),
                (parts & TYPE) != 0 ? reader.text() : null,
                (parts & COUNTRIES) != 0 ? reader.texts() : List.of(),
                (parts & PARENT) != 0 ? reader.text() : null,
                DetailsCoding.read(reader, head.status()));
    }

    private static void write(
            CodeWriter writer, @Nullable String type, List<String> countries, @Nullable String parent) {
        writer.octet((type != null ? TYPE : 0) | (countries.isEmpty() ? 0 : COUNTRIES) | (parent != null ? PARENT : 0));
        if (type != null) {
            writer.word(type);
        }
        if (!countries.isEmpty()) {
            writer.words(countries);
        }
        if (parent != null) {
            writer.text(parent);
        }
    }
}
