package org.cadastre.export.rpsl;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cadastre.number.IpText;
import org.cadastre.number.NumberFault;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;

/// The slow and obvious reader of a dump: what its objects are, and at which lines those begin that are left
/// out.
public final class SlowDump {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("[^\\x00- +#%\\x7f-\\xff:][^\\x00- \\x7f-\\xff:]*[ \t]*:.*", Pattern.DOTALL);
    private static final Pattern FIRST = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*[ \t]*:.*", Pattern.DOTALL);

    private final List<String> objects = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Integer> leftOut = new ArrayList<>();

    private SlowDump() {}

    /// Reads a file.
    public static SlowDump of(byte[] bytes) {
        SlowDump dump = new SlowDump();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String rest = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
        List<String> paragraph = new ArrayList<>();
        int number = 0;
        for (String line : (rest + "\n\n").split("\n", -1)) {
            number++;
            String plain = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (!plain.isEmpty()) {
                paragraph.add(plain);
            } else if (!paragraph.isEmpty()) {
                dump.add(paragraph, number - paragraph.size());
                paragraph.clear();
            }
        }
        return dump;
    }

    private void add(List<String> paragraph, int line) {
        boolean begun = false;
        for (String each : paragraph) {
            if (each.startsWith("#") || each.startsWith("%")) {
                continue;
            }
            boolean continues = each.startsWith(" ") || each.startsWith("\t") || each.startsWith("+");
            boolean good = continues
                    ? begun
                    : (begun ? ATTRIBUTE : FIRST).matcher(each).matches();
            if (!good) {
                leftOut.add(line);
                return;
            }
            begun = true;
        }
        String text = String.join("\n", paragraph) + "\n";
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n')) {
            leftOut.add(line);
        } else if (begun) {
            String decoded = decoded(text);
            if (isGood(RpslObject.of(decoded))) {
                objects.add(decoded);
                lines.add(line);
            } else {
                leftOut.add(line);
            }
        }
    }

    private static String decoded(String latin) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return latin;
        }
    }

    private static boolean isGood(RpslObject object) {
        String key = object.attributes().getFirst().value();
        RpslClass rpslClass = object.rpslClass();
        if (rpslClass == null) {
            return true;
        }
        return switch (rpslClass) {
            case ROUTE, ROUTE6 -> !(IpText.range(key) instanceof NumberFault);
            default -> true;
        };
    }

    /// The texts of the good objects, in order, with lines that end in LF.
    public List<String> objects() {
        return List.copyOf(objects);
    }

    /// The lines that the good objects begin at.
    public List<Integer> lines() {
        return List.copyOf(lines);
    }

    /// The lines that the other objects begin at.
    public List<Integer> leftOut() {
        return List.copyOf(leftOut);
    }
}
