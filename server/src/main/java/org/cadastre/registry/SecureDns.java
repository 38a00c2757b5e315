package org.cadastre.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of the signatures of a zone (RFC 9083 §5.3 `secureDNS`).
///
/// @param zoneSigned whether the zone is signed, or null when that is not known
/// @param delegationSigned whether there are DS records for it in the zone above, or null when that is not known
/// @param maxSigLife for how many seconds a signature should last at most, or null
/// @param dsData the DS records
/// @param keyData the DNSKEY records
public record SecureDns(
        @Nullable Boolean zoneSigned,
        @Nullable Boolean delegationSigned,
        @Nullable Long maxSigLife,
        List<DsData> dsData,
        List<KeyData> keyData) {
    public SecureDns {
        dsData = List.copyOf(dsData);
        keyData = List.copyOf(keyData);
    }

    /// A DS record (RFC 4034 §5.1).
    ///
    /// @param keyTag 0 to 65535
    /// @param algorithm 0 to 255
    /// @param digest hexadecimal, upper case, without blanks
    /// @param digestType 0 to 255
    /// @param events what happened to it
    /// @param links links to elsewhere
    public record DsData(
            int keyTag, int algorithm, String digest, int digestType, List<Event> events, List<Link> links) {
        public DsData {
            events = List.copyOf(events);
            links = List.copyOf(links);
        }
    }

    /// A DNSKEY record (RFC 4034 §2.1).
    ///
    /// @param flags 0 to 65535
    /// @param protocol 0 to 255
    /// @param algorithm 0 to 255
    /// @param publicKey Base64
    /// @param events what happened to it
    /// @param links links to elsewhere
    public record KeyData(
            int flags, int protocol, int algorithm, String publicKey, List<Event> events, List<Link> links) {
        public KeyData {
            events = List.copyOf(events);
            links = List.copyOf(links);
        }
    }
}
