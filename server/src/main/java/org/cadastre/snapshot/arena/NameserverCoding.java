package org.cadastre.snapshot.arena;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.IpAddress;
import org.cadastre.registry.Nameserver;

/// How a nameserver stands in an entry after its head: the number of its addresses, doubled, and one more when it has a
/// name in U-labels; that name; the addresses.
final class NameserverCoding {
    private NameserverCoding() {}

    static void write(CodeWriter writer, Nameserver nameserver) {
        String unicode = nameserver.unicodeName();
        writer.number((long) nameserver.addresses().size() << 1 | (unicode != null ? 1 : 0));
        if (unicode != null) {
            writer.plain(unicode);
        }
        for (IpAddress address : nameserver.addresses()) {
            NumberCoding.write(writer, address);
        }
    }

    /// The nameserver of an entry.
    static Nameserver read(CodeReader reader) {
        return read(reader, ObjectHead.read(reader, reader.octet()));
    }

    static Nameserver read(CodeReader reader, ObjectHead head) {
        long parts = reader.number();
        String unicode = (parts & 1) != 0 ? reader.text() : null;
        int count = (int) (parts >>> 1);
        List<IpAddress> addresses = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            addresses.add(NumberCoding.address(reader));
        }
        return new Nameserver(
                head.handle(), head.knownName(), unicode, addresses, DetailsCoding.read(reader, head.status()));
    }
}
