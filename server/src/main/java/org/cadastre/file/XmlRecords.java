package org.cadastre.file;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A registry of IANA as XML, the form that IANA keeps it in: each `record` is a row, the elements in it are its
/// columns, and the RFCs that it refers to are the column `xref`. Document types and entities are not taken.
public final class XmlRecords {
    private static final int MAX_TEXT = 4096;
    private static final String REFERENCES = "xref";

    private final XMLStreamReader xml;
    private final List<String> ids = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, StringBuilder> values = new HashMap<>();
    /// How many elements are open within the record, itself included; 0 outside of one.
    private int depth;

    private int line;
    private String column = "";

    private XmlRecords(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// Whether a text is to be XML, by its first character.
    public static boolean isXml(String text) {
        return text.stripLeading().startsWith("<");
    }

    /// Reads a text; null when it is no XML, which is then noted as the reason to refuse the file.
    public static @Nullable XmlRecords read(String text, FileProblems problems) {
        if (text.indexOf('\uFFFD') >= 0) {
            problems.refuse(0, 0, "is no text in UTF-8");
            return null;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XmlRecords records = new XmlRecords(factory.createXMLStreamReader(new StringReader(text)));
            records.read();
            return records;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNumber(), 0);
            problems.refuse(line, 0, "is no XML from here on");
        } catch (RuntimeException e) {
            // The parser of the JDK lets some of its own through on broken input.
            problems.refuse(0, 0, "is no XML");
        }
        return null;
    }

    /// Whether the id of a registry in the text holds a word.
    public boolean isAbout(String word) {
        return ids.stream().anyMatch(id -> id.contains(word));
    }

    /// The records.
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (depth > 1) {
                        add(column, xml.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private void start(String element) {
        String id = xml.getAttributeValue(null, "id");
        String data = xml.getAttributeValue(null, "data");
        if (depth > 0) {
            depth++;
            column = depth == 2 ? element.toLowerCase(Locale.ROOT) : column;
            if (element.equals(REFERENCES) && "rfc".equals(xml.getAttributeValue(null, "type")) && data != null) {
                add(REFERENCES, data + " ");
            }
        } else if (element.equals("record")) {
            depth = 1;
            line = Math.max(xml.getLocation().getLineNumber(), 0);
        } else if (element.equals("registry") && id != null) {
            ids.add(id);
        }
    }

    private void end() {
        depth -= depth > 0 ? 1 : 0;
        if (depth == 0 && !values.isEmpty()) {
            Map<String, String> row = new HashMap<>();
            values.forEach((name, text) -> row.put(name, text.toString()));
            rows.add(new Row(line, row));
            values.clear();
        }
    }

    private void add(String name, String text) {
        StringBuilder out = values.computeIfAbsent(name, key -> new StringBuilder());
        out.append(text, 0, Math.min(text.length(), MAX_TEXT - Math.min(out.length(), MAX_TEXT)));
    }
}
