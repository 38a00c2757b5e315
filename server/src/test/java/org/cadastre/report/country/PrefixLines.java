package org.cadastre.report.country;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;

/// Asks paths of countries and reads the lists of prefixes that they answer.
final class PrefixLines {
    private PrefixLines() {}

    /// The answer to a path with its parameters, `country/MU.cidr?family=ipv4`.
    static FigureAnswer ask(FigureSources sources, String url) {
        int question = url.indexOf('?');
        FigureRequest.Reading reading = FigureRequest.read(
                "/" + (question < 0 ? url : url.substring(0, question)),
                question < 0 ? null : url.substring(question + 1));
        FigureRequest request = reading.request();
        if (request == null) {
            throw new AssertionError(reading.fault());
        }
        return url.startsWith("group")
                ? new GroupPath().answer(sources, request)
                : new CountryPath().answer(sources, request);
    }

    /// The text of an answer that is one.
    static String text(FigureAnswer answer) {
        if (answer instanceof FigureAnswer.Body body) {
            return new String(body.body(), StandardCharsets.UTF_8);
        }
        throw new AssertionError(answer);
    }

    /// The lines without the comments.
    static List<String> lines(FigureAnswer answer) {
        return text(answer).lines().filter(line -> !line.startsWith("#")).toList();
    }

    /// The prefixes of lines by type, each as the number of its first address, `/` and its length.
    static SortedMap<String, List<String>> prefixes(List<String> lines) {
        List<String> ipv4 = new ArrayList<>();
        List<String> ipv6 = new ArrayList<>();
        for (String line : lines) {
            int slash = line.indexOf('/');
            String address = line.substring(0, slash);
            BigInteger first = RawStatistics.address(address);
            (address.contains(":") ? ipv6 : ipv4).add(first + line.substring(slash));
        }
        return new TreeMap<>(Map.of("ipv4", ipv4, "ipv6", ipv6));
    }
}
