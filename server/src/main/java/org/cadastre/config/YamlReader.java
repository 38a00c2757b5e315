package org.cadastre.config;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a YAML text as a flat list of entries, event by event: no objects are made from tags, aliases are refused and
/// nesting is bounded, so that time and memory stay in proportion to the text.
final class YamlReader {
    private static final int MAX_DEPTH = 8;
    private static final int MAX_NAME = 1024;
    private static final int MAX_ENTRIES = 1000;

    private final String file;
    private final List<FileEntry> entries = new ArrayList<>();
    private final List<ConfigProblem> problems = new ArrayList<>();
    private final Iterator<Event> events;
    private List<FileEntry> target = entries;
    private boolean inItem;
    private boolean full;
    private int lastLine = 1;
    private int open;

    private YamlReader(String file, String text) {
        this.file = file;
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /// The entries and problems of a text.
    ///
    /// @param file name for the places of problems
    static FileContent read(String file, String text) {
        YamlReader reader = new YamlReader(file, text);
        try {
            reader.stream();
        } catch (MarkedYamlEngineException e) {
            reader.notYaml(line(e.getProblemMark()), oneLine(e.getProblem()));
        } catch (ReaderException e) {
            reader.notYaml(
                    lineAt(text, e.getPosition()),
                    String.format("the character U+%04X may not stand", e.getCodePoint()));
        } catch (YamlEngineException e) {
            reader.stopped();
        }
        return FileContent.of(file, reader.entries, reader.problems);
    }

    private Event next() {
        try {
            Event event = events.next();
            lastLine = line(event.getEndMark());
            open += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (open > MAX_DEPTH) {
                throw new YamlEngineException("nested too deep: the time of the parser grows with the depth");
            }
            return event;
        } catch (YamlEngineException e) {
            throw e;
        } catch (RuntimeException e) {
            // The parser lets some through, for one on the escape \UFFFFFFFF.
            throw new YamlEngineException(e);
        }
    }

    private void stream() {
        boolean seen = false;
        for (Event event = next(); !(event instanceof StreamEndEvent); event = next()) {
            if (event instanceof DocumentStartEvent) {
                document(line(event.getStartMark()), seen);
                seen = true;
            }
        }
    }

    private void document(int line, boolean another) {
        Event root = next();
        if (another) {
            problem(line, "", "begins a second document", "give all keys in one document");
            skip(root);
        } else if (root instanceof MappingStartEvent) {
            mapping("");
        } else if (!isNothing(root)) {
            problem(line(root.getStartMark()), "", "the file is no mapping", "write it as lines of `key: value`");
            skip(root);
        }
    }

    /// Reads to the end of a mapping whose start was read.
    ///
    /// @return the number of keys in it
    private int mapping(String prefix) {
        int count = 0;
        for (Event event = next(); !(event instanceof CollectionEndEvent); event = next()) {
            count++;
            int line = line(event.getStartMark());
            if (event instanceof ScalarEvent name && name.getValue().length() <= MAX_NAME) {
                value(prefix + name.getValue(), line);
            } else {
                problem(line, prefix, "a key is no plain word", "write `key: value`");
                skip(event);
                skip(next());
            }
        }
        return count;
    }

    private void value(String key, int line) {
        Event event = next();
        switch (event) {
            case ScalarEvent scalar when isNothing(scalar) -> add(new FileEntry.Nothing(key, line));
            case ScalarEvent scalar -> add(new FileEntry.Value(key, line, scalar.getValue()));
            case SequenceStartEvent start -> add(new FileEntry.Items(key, line, items(key)));
            case MappingStartEvent start -> {
                if (mapping(key + ".") == 0) {
                    add(new FileEntry.Nothing(key, line));
                }
            }
            default -> problem(line, key, "is an alias, which is not taken", "write the value itself");
        }
    }

    private List<FileItem> items(String key) {
        List<FileItem> items = new ArrayList<>();
        for (Event event = next(); !(event instanceof CollectionEndEvent); event = next()) {
            int line = line(event.getStartMark());
            if (event instanceof ScalarEvent scalar && !isNothing(scalar)) {
                items.add(new FileEntry.Value(key, line, scalar.getValue()));
            } else if (event instanceof MappingStartEvent && !inItem) {
                items.add(fields(key, line));
            } else {
                problem(line, key, "has an item that is no text", "write each item as one value");
                skip(event);
            }
        }
        return items;
    }

    /// Reads to the end of a mapping that is an item of a list.
    private FileItem fields(String key, int line) {
        List<FileEntry> fields = new ArrayList<>();
        target = fields;
        inItem = true;
        mapping(key + ".");
        inItem = false;
        target = entries;
        return new FileItem.Fields(key, line, fields);
    }

    private void add(FileEntry entry) {
        if (target.size() < MAX_ENTRIES) {
            target.add(entry);
        } else if (!full) {
            full = true;
            problem(entry.line(), "", "there are more than " + MAX_ENTRIES + " keys", "give each key once");
        }
    }

    /// Reads to the end of what the event begins.
    private void skip(Event first) {
        int inside = first instanceof CollectionStartEvent ? 1 : 0;
        while (inside > 0) {
            Event event = next();
            if (event instanceof CollectionStartEvent) {
                inside++;
            } else if (event instanceof CollectionEndEvent) {
                inside--;
            }
        }
    }

    private static boolean isNothing(Event event) {
        return event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getTag().isEmpty()
                && ("".equals(scalar.getValue()) || "null".equals(scalar.getValue()) || "~".equals(scalar.getValue()));
    }

    /// Notes that the parser ended without saying where.
    private void stopped() {
        if (open > MAX_DEPTH) {
            problem(lastLine, "", "is nested too deep", "no key has more than two parts");
        } else {
            notYaml(lastLine, "there is a fault in this line or after it");
        }
    }

    /// Notes where the text stops being YAML; what was made of that line is worth nothing.
    private void notYaml(int line, String reason) {
        entries.removeIf(entry -> entry.line() >= line);
        String advice = reason.startsWith("mapping values are not allowed")
                ? "put a value that holds a colon in quotes, as in bind: \"::\""
                : "correct the text there";
        problem(line, "", "is not YAML: " + reason, advice);
    }

    private void problem(int line, String key, String fault, String allowed) {
        if (problems.size() < MAX_ENTRIES) {
            problems.add(new ConfigProblem(ConfigOrigin.FILE, file + ":" + line, key, "", fault, allowed));
        }
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    private static int lineAt(String text, int position) {
        int end = Math.min(position, text.length());
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    private static String oneLine(String reason) {
        return reason.replace('\n', ' ');
    }
}
