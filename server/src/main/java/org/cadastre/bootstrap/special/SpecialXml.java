package org.cadastre.bootstrap.special;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cadastre.bootstrap.FileProblems;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a registry as XML, the form that IANA keeps it in: each `record` holds the range, the name, and
/// `xref` elements that name RFCs. Document types and entities are not taken, and no encoding but UTF-8.
final class SpecialXml {
    private static final int MAX_TEXT = 4096;

    private final XMLStreamReader xml;
    private final List<SpecialRow> rows = new ArrayList<>();
    private final StringBuilder ranges = new StringBuilder();
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder reference = new StringBuilder();
    private boolean isSpecial;
    private int line;
    private @Nullable StringBuilder open;

    private SpecialXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// The rows, or null when the bytes are no such registry.
    static @Nullable List<SpecialRow> rows(byte[] bytes, FileProblems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return rows(text.startsWith("\uFEFF") ? text.substring(1) : text, problems);
        } catch (CharacterCodingException e) {
            problems.add("is no text in UTF-8");
            return null;
        }
    }

    private static @Nullable List<SpecialRow> rows(String text, FileProblems problems) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            SpecialXml reader = new SpecialXml(factory.createXMLStreamReader(new StringReader(text)));
            reader.read();
            if (reader.isSpecial) {
                return reader.rows;
            }
            problems.add("is no special-purpose registry of IANA: the id of its registry says nothing of \"special\"");
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNumber(), 0);
            problems.add(line, 0, "is no XML from here on");
        } catch (RuntimeException e) {
            // The parser of the JDK lets some of its own through on broken input.
            problems.add("is no XML");
        }
        return null;
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
                default -> {}
            }
        }
    }

    private void start(String element) {
        switch (element) {
            case "registry" -> {
                String id = xml.getAttributeValue(null, "id");
                isSpecial |= id != null && id.contains("special");
            }
            case "record" -> {
                line = Math.max(xml.getLocation().getLineNumber(), 0);
                ranges.setLength(0);
                name.setLength(0);
                reference.setLength(0);
            }
            case "address", "number", "value" -> open = ranges;
            case "name", "description", "reason" -> open = name;
            case "xref" -> refer();
            default -> {}
        }
    }

    private void refer() {
        String data = xml.getAttributeValue(null, "data");
        if ("rfc".equals(xml.getAttributeValue(null, "type")) && data != null) {
            text(reference, data + " ");
        }
    }

    private void end(String element) {
        switch (element) {
            case "record" -> {
                rows.add(new SpecialRow(line, ranges.toString(), name.toString(), reference.toString()));
                open = null;
            }
            case "address", "number", "value", "name", "description", "reason" -> open = null;
            default -> {}
        }
    }

    private void text(String text) {
        if (open != null) {
            text(open, text);
        }
    }

    private static void text(StringBuilder out, String text) {
        out.append(text, 0, Math.min(text.length(), MAX_TEXT - Math.min(out.length(), MAX_TEXT)));
    }
}
