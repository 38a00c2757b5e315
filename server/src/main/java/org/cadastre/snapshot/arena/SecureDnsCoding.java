package org.cadastre.snapshot.arena;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.SecureDns;
import org.jspecify.annotations.Nullable;

/// How the signatures of a zone stand in an entry: a byte with the two answers, each yes, no or none, and which parts
/// there are, then the parts.
final class SecureDnsCoding {
    private static final int NO = 1;
    private static final int YES = 2;
    private static final int ANSWER = 3;
    private static final int DELEGATION = 2;
    private static final int LIFE = 0x10;
    private static final int DS_DATA = 0x20;
    private static final int KEY_DATA = 0x40;

    private SecureDnsCoding() {}

    static void write(CodeWriter writer, SecureDns dns) {
        Long life = dns.maxSigLife();
        writer.octet(coded(dns.zoneSigned())
                | coded(dns.delegationSigned()) << DELEGATION
                | (life != null ? LIFE : 0)
                | (dns.dsData().isEmpty() ? 0 : DS_DATA)
                | (dns.keyData().isEmpty() ? 0 : KEY_DATA));
        if (life != null) {
            writer.signed(life);
        }
        if (!dns.dsData().isEmpty()) {
            writeDsData(writer, dns.dsData());
        }
        if (!dns.keyData().isEmpty()) {
            writeKeyData(writer, dns.keyData());
        }
    }

    static SecureDns read(CodeReader reader) {
        int parts = reader.octet();
        return new SecureDns(
                answer(parts & ANSWER),
                answer(parts >> DELEGATION & ANSWER),
                (parts & LIFE) != 0 ? (Long) reader.signed() : null,
                (parts & DS_DATA) != 0 ? dsData(reader) : List.of(),
                (parts & KEY_DATA) != 0 ? keyData(reader) : List.of());
    }

    private static int coded(@Nullable Boolean answer) {
        if (answer == null) {
            return 0;
        }
        return answer ? YES : NO;
    }

    private static @Nullable Boolean answer(int coded) {
        return coded == 0 ? null : (Boolean) (coded == YES);
    }

    private static void writeDsData(CodeWriter writer, List<SecureDns.DsData> records) {
        writer.number(records.size());
        for (SecureDns.DsData each : records) {
            writer.signed(each.keyTag());
            writer.signed(each.algorithm());
            writer.signed(each.digestType());
            writer.plain(each.digest());
            EventCoding.write(writer, each.events());
            LinkCoding.write(writer, each.links());
        }
    }

    private static List<SecureDns.DsData> dsData(CodeReader reader) {
        int count = reader.count();
        List<SecureDns.DsData> records = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int keyTag = (int) reader.signed();
            int algorithm = (int) reader.signed();
            int digestType = (int) reader.signed();
            records.add(new SecureDns.DsData(
                    keyTag, algorithm, reader.text(), digestType, EventCoding.read(reader), LinkCoding.read(reader)));
        }
        return records;
    }

    private static void writeKeyData(CodeWriter writer, List<SecureDns.KeyData> records) {
        writer.number(records.size());
        for (SecureDns.KeyData each : records) {
            writer.signed(each.flags());
            writer.signed(each.protocol());
            writer.signed(each.algorithm());
            writer.plain(each.publicKey());
            EventCoding.write(writer, each.events());
            LinkCoding.write(writer, each.links());
        }
    }

    private static List<SecureDns.KeyData> keyData(CodeReader reader) {
        int count = reader.count();
        List<SecureDns.KeyData> records = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            records.add(new SecureDns.KeyData(
                    (int) reader.signed(),
                    (int) reader.signed(),
                    (int) reader.signed(),
                    reader.text(),
                    EventCoding.read(reader),
                    LinkCoding.read(reader)));
        }
        return records;
    }
}
