package org.cadastre;

import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/// Values of options, with faults in the user's words.
final class OptionValues {
    private OptionValues() {}

    static Long wholeNumber(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is not a whole number of 64 bits");
        }
    }

    /// The constant that a word in lower case names.
    static <E extends Enum<E>> E choice(Class<E> type, String text) {
        StringBuilder allowed = new StringBuilder();
        for (E constant : type.getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT);
            if (word.equals(text)) {
                return constant;
            }
            allowed.append(allowed.isEmpty() ? "" : " or ").append(word);
        }
        throw new TypeConversionException("'" + text + "' is not " + allowed);
    }
}
