package org.cadastre;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cadastre.country.Language;
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

    /// A number from 0.
    static Integer count(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notFromZero(text);
        }
        throw notFromZero(text);
    }

    /// A language by its tag, such as `fr`.
    static Language language(String text) {
        Language language = Language.of(text);
        if (language == null) {
            List<String> tags = Stream.of(Language.values()).map(Language::tag).toList();
            throw new TypeConversionException("'" + text + "' is not " + String.join(" or ", tags));
        }
        return language;
    }

    private static TypeConversionException notFromZero(String text) {
        return new TypeConversionException("'" + text + "' is no number from 0");
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
