package org.cadastre.rpsl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the objects of a class are made of: its attributes in their order, as the RIPE database has them.
public final class Template {
    private static final String INDENT = "   ";
    private static final int WIDTH = 76;
    private static final Map<RpslClass, Template> BY_CLASS = read();

    private final RpslClass rpslClass;
    private final String description;
    private final List<Row> rows;

    private Template(RpslClass rpslClass, String description, List<Row> rows) {
        this.rpslClass = rpslClass;
        this.description = description;
        this.rows = List.copyOf(rows);
    }

    /// The template of a class.
    public static Template of(RpslClass rpslClass) {
        Template template = BY_CLASS.get(rpslClass);
        if (template == null) {
            throw new IllegalStateException("no template of " + rpslClass.text());
        }
        return template;
    }

    /// The attributes in their order.
    public List<Row> rows() {
        return rows;
    }

    /// One line for each attribute, as `-t` gives them; LF ends each.
    public String text() {
        StringBuilder text = new StringBuilder(64 * rows.size());
        for (Row row : rows) {
            row.append(text);
        }
        return text.toString();
    }

    /// What the class and each of its attributes is for, as `-v` gives it; LF ends each line.
    public String verbose() {
        StringBuilder text = new StringBuilder(4096);
        text.append("The ").append(rpslClass.text()).append(" class:\n\n");
        appendParagraph(text, INDENT + INDENT, description);
        text.append('\n').append(text()).append("\nThe content of the attributes of the ");
        text.append(rpslClass.text()).append(" class are defined below:\n\n");
        for (Row row : rows) {
            text.append(row.attribute().text()).append("\n\n");
            appendParagraph(text, INDENT, Words.OF_ATTRIBUTES.getOrDefault(row.attribute(), ""));
            text.append('\n');
        }
        return text.toString();
    }

    private static void appendParagraph(StringBuilder out, String indent, String words) {
        int line = 0;
        for (String word : words.split(" ", -1)) {
            if (line > 0 && line + 1 + word.length() > WIDTH) {
                out.append('\n');
                line = 0;
            }
            out.append(line == 0 ? indent : " ").append(word);
            line += (line == 0 ? indent.length() : 1) + word.length();
        }
        out.append('\n');
    }

    private static Map<RpslClass, Template> read() {
        Map<RpslClass, Template> templates = new EnumMap<>(RpslClass.class);
        for (String part : resource("classes.txt").split("\n\n", -1)) {
            if (part.startsWith("class:")) {
                Template template = template(RpslObject.of(part));
                templates.put(template.rpslClass, template);
            }
        }
        return templates;
    }

    private static Template template(RpslObject object) {
        List<RpslObject.Attribute> lines = object.attributes();
        RpslClass rpslClass = RpslClass.of(lines.getFirst().value());
        if (rpslClass == null) {
            throw new IllegalStateException("no class: " + lines.getFirst().value());
        }
        List<Row> rows = new ArrayList<>();
        for (RpslObject.Attribute line : lines.subList(2, lines.size())) {
            rows.add(Row.of(line.value().split(" ", -1)));
        }
        return new Template(rpslClass, lines.get(1).value(), rows);
    }

    private static String resource(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What each attribute holds, in words.
    private static final class Words {
        static final Map<RpslAttribute, String> OF_ATTRIBUTES = new EnumMap<>(RpslAttribute.class);

        static {
            for (RpslObject.Attribute each :
                    RpslObject.of(resource("attributes.txt")).attributes()) {
                RpslAttribute attribute = RpslAttribute.of(each.name());
                if (attribute == null) {
                    throw new IllegalStateException("no attribute: " + each.name());
                }
                OF_ATTRIBUTES.put(attribute, each.value());
            }
        }
    }

    /// Whether an attribute must be there.
    public enum Presence {
        /// It must.
        MANDATORY,
        /// It may.
        OPTIONAL,
        /// The registry makes it.
        GENERATED
    }

    /// How often an attribute may be there.
    public enum Repeat {
        /// Once at most.
        SINGLE,
        /// Any number of times.
        MULTIPLE
    }

    /// What an object is found by.
    public enum Key {
        /// Not by this attribute.
        NONE(" "),
        /// By a query for the value.
        LOOKUP("lookup key"),
        /// By an inverse query for the value.
        INVERSE("inverse key"),
        /// By a query for the value, which no other object of the class has.
        PRIMARY_LOOKUP("primary/lookup key"),
        /// By an inverse query; with another attribute it makes the primary key.
        PRIMARY_INVERSE("primary/inverse key");

        private final String words;

        Key(String words) {
            this.words = words;
        }

        /// Whether objects can be asked for by an inverse query.
        public boolean isInverse() {
            return this == INVERSE || this == PRIMARY_INVERSE;
        }

        /// Whether the attribute is the primary key or a part of it.
        public boolean isPrimary() {
            return this == PRIMARY_LOOKUP || this == PRIMARY_INVERSE;
        }
    }

    /// An attribute of a class.
    ///
    /// @param attribute which
    /// @param presence whether it must be there
    /// @param repeat how often it may be there
    /// @param key what it is a key for
    public record Row(RpslAttribute attribute, Presence presence, Repeat repeat, Key key) {
        private static Row of(String[] words) {
            RpslAttribute attribute = RpslAttribute.of(words[0]);
            if (attribute == null) {
                throw new IllegalStateException("no attribute: " + words[0]);
            }
            return new Row(
                    attribute,
                    Presence.valueOf(words[1].toUpperCase(Locale.ROOT)),
                    Repeat.valueOf(words[2].toUpperCase(Locale.ROOT)),
                    words.length < 4
                            ? Key.NONE
                            : Key.valueOf(words[3].toUpperCase(Locale.ROOT).replace('/', '_')));
        }

        private void append(StringBuilder out) {
            int from = out.length();
            out.append(attribute.text()).append(':');
            pad(out, from + 16);
            out.append('[').append(presence.name().toLowerCase(Locale.ROOT)).append(']');
            pad(out, from + 29);
            out.append('[').append(repeat.name().toLowerCase(Locale.ROOT)).append(']');
            pad(out, from + 42);
            out.append('[').append(key.words).append("]\n");
        }

        private static void pad(StringBuilder out, int to) {
            while (out.length() < to) {
                out.append(' ');
            }
        }
    }
}
