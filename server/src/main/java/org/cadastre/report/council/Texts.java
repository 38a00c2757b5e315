package org.cadastre.report.council;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.country.Area;
import org.cadastre.country.Groups;
import org.cadastre.country.Language;
import org.cadastre.report.document.FigureText;
import org.cadastre.report.document.Tokens;

/// The words of a report in one language, from the resource `texts_LANGUAGE.properties`.
final class Texts {
    private final Language language;
    private final Properties texts;

    private Texts(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    static Texts in(Language language) {
        String name = "texts_" + language.tag() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties texts = new Properties();
            texts.load(reader);
            return new Texts(language, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    Language language() {
        return language;
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /// The text of a key.
    ///
    /// @param values names of values in the text, each followed by its value; `{day}` in the text is that of `day`
    String of(String key, String... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        for (int i = 0; i < values.length; i += 2) {
            text = text.replace("{" + values[i] + "}", values[i + 1]);
        }
        return text;
    }

    /// A list in running text; the word for none where it is empty.
    String list(Collection<String> items) {
        return items.isEmpty() ? of("list.none") : String.join(of("list.separator"), items);
    }

    /// A number as it stands in a table.
    String number(double value, int decimals) {
        return Double.isNaN(value) ? of("value.absent") : FigureText.decimal(value, decimals);
    }

    /// A share of one as per cent, as it stands in a table.
    String percent(double share) {
        return Double.isNaN(share) ? of("value.absent") : FigureText.percent(share);
    }

    /// A number within running text.
    String spokenNumber(double value, int decimals) {
        return Double.isNaN(value) ? of("value.absent") : Tokens.leftToRight(FigureText.decimal(value, decimals));
    }

    /// A share of one as per cent within running text.
    String spokenPercent(double share) {
        return Double.isNaN(share) ? of("value.absent") : Tokens.leftToRight(FigureText.percent(share));
    }

    /// Compares names as the language orders them.
    Comparator<String> byName() {
        Collator collator = Collator.getInstance(language.locale());
        return (a, b) -> collator.compare(a, b) == 0 ? a.compareTo(b) : collator.compare(a, b);
    }

    /// What a country or a code in place of one is called; the code where it has no name.
    String country(String code) {
        Area area = Area.of(code);
        return area == null ? code : area.name(language);
    }

    /// What a group of countries is called, or several joined by `+`.
    String group(Groups groups, String words) {
        StringBuilder title = new StringBuilder();
        for (String word : words.split("\\+", -1)) {
            String name = groups.title(word, language);
            title.append(title.isEmpty() ? "" : " + ").append(name == null ? word : name);
        }
        int first = title.isEmpty() ? 0 : Character.charCount(title.codePointAt(0));
        return title.substring(0, first).toUpperCase(language.locale()) + title.substring(first);
    }
}
