package org.cadastre.name;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Internationalised names by IDNA2008, as UTS 46 processes them: no transitional mapping, and the checks for hyphens,
/// bidirectional text (RFC 5893) and joiners (RFC 5892 appendix A). Which ASCII characters a name may hold is left to
/// [DomainText].
final class Idna {
    private static final IDNA UTS46 = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);
    private static final Normalizer2 MAPPING = Normalizer2.getInstance(null, "uts46", Normalizer2.Mode.COMPOSE);
    private static final char REPLACEMENT = '\uFFFD';

    private Idna() {}

    /// Reads a name that has at least one label which is not plain ASCII.
    static ParsedName read(String text) {
        StringBuilder ascii = new StringBuilder(text.length() + 16);
        IDNA.Info info = new IDNA.Info();
        UTS46.nameToASCII(text, ascii, info);
        if (info.hasErrors()) {
            return fault(info.getErrors());
        }
        return DomainText.plain(ascii.toString().toLowerCase(Locale.ROOT));
    }

    /// The name in canonical form with its A-labels as U-labels, or null when they are the form of none.
    static @Nullable String unicode(String text) {
        StringBuilder unicode = new StringBuilder(text.length());
        IDNA.Info info = new IDNA.Info();
        UTS46.nameToUnicode(text, unicode, info);
        return info.hasErrors() || unicode.compareTo(new StringBuilder(text)) == 0 ? null : unicode.toString();
    }

    /// The beginning of a label as UTS 46 maps it, or null when it holds a character that no label may have.
    static @Nullable String mapped(String part) {
        String mapped = MAPPING.normalize(part);
        return mapped.indexOf(REPLACEMENT) >= 0 ? null : mapped;
    }

    private static NameFault fault(Set<IDNA.Error> errors) {
        NameFault worst = NameFault.JOINER;
        for (IDNA.Error error : errors) {
            NameFault fault = fault(error);
            worst = fault.compareTo(worst) < 0 ? fault : worst;
        }
        return worst;
    }

    private static NameFault fault(IDNA.Error error) {
        return switch (error) {
            case EMPTY_LABEL -> NameFault.EMPTY_LABEL;
            case LABEL_TOO_LONG -> NameFault.LABEL_LENGTH;
            case DOMAIN_NAME_TOO_LONG -> NameFault.NAME_LENGTH;
            case LEADING_HYPHEN, TRAILING_HYPHEN, HYPHEN_3_4 -> NameFault.HYPHEN;
            case PUNYCODE, INVALID_ACE_LABEL -> NameFault.ENCODED_LABEL;
            case LEADING_COMBINING_MARK, DISALLOWED, LABEL_HAS_DOT, CONTEXTO_PUNCTUATION, CONTEXTO_DIGITS ->
                NameFault.CODE_POINT;
            case BIDI -> NameFault.DIRECTION;
            case CONTEXTJ -> NameFault.JOINER;
        };
    }
}
