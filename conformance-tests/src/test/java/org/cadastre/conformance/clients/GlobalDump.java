package org.cadastre.conformance.clients;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cadastre.conformance.ServerProcess;

/// A packaged server with a small dump of global space, since some clients choose by the address whom they ask; and a
/// second one that has 193.0.22.0/23, which the first refers to.
final class GlobalDump implements AutoCloseable {
    private static final String DUMP = """
            inetnum:        193.0.0.0 - 193.0.7.255
            netname:        EXAMPLE-NET
            country:        NL
            org:            ORG-EX1-EX
            admin-c:        AE1-EX
            tech-c:         AE1-EX
            abuse-c:        AB1-EX
            status:         ASSIGNED PI
            mnt-by:         EX-MNT
            created:        2003-03-17T12:15:57Z
            last-modified:  2017-12-04T14:42:31Z
            source:         EX

            organisation:   ORG-EX1-EX
            org-name:       Example Registry
            org-type:       LIR
            address:        1 Example Street
            abuse-c:        AB1-EX
            mnt-by:         EX-MNT
            source:         EX

            role:           Example Abuse Desk
            address:        1 Example Street
            abuse-mailbox:  abuse@example.net
            nic-hdl:        AB1-EX
            mnt-by:         EX-MNT
            source:         EX

            person:         Anna Example
            address:        1 Example Street
            phone:          +31 20 000 0000
            e-mail:         anna@example.net
            nic-hdl:        AE1-EX
            mnt-by:         EX-MNT
            source:         EX

            mntner:         EX-MNT
            upd-to:         noc@example.net
            auth:           PGPKEY-01234567
            mnt-by:         EX-MNT
            source:         EX

            domain:         xn--bcher-kva.example
            descr:          a name with a letter beyond ASCII
            nserver:        ns1.example.net
            mnt-by:         EX-MNT
            source:         EX

            aut-num:        AS3333
            as-name:        EXAMPLE-AS
            mnt-by:         EX-MNT
            source:         EX

            aut-num:        AS3334
            as-name:        DOWNSTREAM-AS
            mnt-by:         EX-MNT
            source:         EX

            route:          193.0.0.0/21
            origin:         AS3333
            mnt-by:         EX-MNT
            source:         EX

            route:          193.0.18.0/23
            origin:         AS3334
            mnt-by:         EX-MNT
            source:         EX

            route6:         2001:67c:2e8::/48
            origin:         AS3333
            mnt-by:         EX-MNT
            source:         EX

            as-set:         AS-TEST
            members:        AS3333, AS3334
            mnt-by:         EX-MNT
            source:         EX
            """;

    private static final String OTHER = """
            inetnum:        193.0.22.0 - 193.0.23.255
            netname:        OTHER-NET
            country:        NL
            status:         ASSIGNED PI
            mnt-by:         OTHER-MNT
            source:         OTHER
            """;

    private final ServerProcess server;
    private final ServerProcess other;

    /// Starts both.
    ///
    /// @param name names the logs of the servers
    /// @param folder an empty one for the files they read
    GlobalDump(String name, Path folder) throws IOException {
        other = ServerProcess.start(name + "-other", Files.writeString(folder.resolve("other.db"), OTHER));
        Path config = Files.writeString(folder.resolve("cadastre.yaml"), """
                elsewhere:
                  - range: 193.0.22.0/23
                    rdap: https://rdap.example.org
                    whois: 127.0.0.1:%d
                """.formatted(other.port("whois")));
        Path dump = Files.writeString(folder.resolve("ex.db"), DUMP);
        server = ServerProcess.startWith(name, List.of("--config=" + config, dump.toString()));
    }

    /// The WHOIS listener of the first.
    InetSocketAddress whois() {
        return new InetSocketAddress("127.0.0.1", server.port("whois"));
    }

    /// The WHOIS listener of the one that it refers to.
    InetSocketAddress otherWhois() {
        return new InetSocketAddress("127.0.0.1", other.port("whois"));
    }

    @Override
    public void close() {
        server.close();
        other.close();
    }
}
