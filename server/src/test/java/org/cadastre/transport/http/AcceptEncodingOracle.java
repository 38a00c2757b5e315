package org.cadastre.transport.http;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The reading of Accept-Encoding as RFC 9110 §12.5.3 has it, slow and plain.
final class AcceptEncodingOracle {
    private static final Pattern MEMBER = Pattern.compile(
            "[ \t]*([^; \t]*)(?:[ \t]*;[ \t]*[qQ]=" + "(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?))?[ \t]*", Pattern.DOTALL);

    private AcceptEncodingOracle() {}

    static boolean prefersGzip(List<String> fields) {
        Map<String, BigDecimal> weights = new HashMap<>();
        for (String field : fields) {
            for (String member : field.split(",", -1)) {
                Matcher matcher = MEMBER.matcher(member);
                if (matcher.matches()) {
                    String coding = matcher.group(1).toLowerCase(Locale.ROOT);
                    BigDecimal weight = matcher.group(2) == null ? BigDecimal.ONE : new BigDecimal(matcher.group(2));
                    weights.merge(coding.equals("x-gzip") ? "gzip" : coding, weight, BigDecimal::min);
                }
            }
        }
        BigDecimal any = weights.getOrDefault("*", BigDecimal.ZERO);
        BigDecimal gzip = weights.getOrDefault("gzip", any);
        BigDecimal identity = weights.getOrDefault("identity", any);
        return gzip.signum() > 0 && gzip.compareTo(identity) >= 0;
    }
}
